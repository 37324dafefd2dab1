@echo off
rem Asks the chatbot:   chat "Which campaigns have spent the most this month?"
rem Converses:          chat            (--help lists the options)
rem Written with care, but not yet run on a Windows machine. To build anew, delete examples\chatbot\target\chat.classpath.
setlocal
set "home=%~dp0"
set "classpath_file=%home%examples\chatbot\target\chat.classpath"
if not exist "%classpath_file%" (
    echo Building the chatbot... 1>&2
    if not exist "%home%examples\chatbot\target" mkdir "%home%examples\chatbot\target"
    pushd "%home%"
    call mvnw.cmd -q -B -Pchat compile exec:exec -pl examples/chatbot -am -Dexec.executable=cmd "-Dexec.args=/c echo %%classpath" > "%classpath_file%" || (popd & del "%classpath_file%" & exit /b 1)
    popd
)
for /f "usebackq delims=" %%i in ("%classpath_file%") do set "CLASSPATH=%%i"
set "java=java"
if defined JAVA_HOME set "java=%JAVA_HOME%\bin\java"
"%java%" -XX:+UseSerialGC -XX:TieredStopAtLevel=1 dev.agentconnectors.facebookmarketing.examples.chatbot.Chatbot %*
