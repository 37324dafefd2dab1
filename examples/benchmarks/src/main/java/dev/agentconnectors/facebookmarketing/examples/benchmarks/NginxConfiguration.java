package dev.agentconnectors.facebookmarketing.examples.benchmarks;

import java.nio.file.Path;

/** Has nginx answer as Graph and Airbyte would, from files. */
final class NginxConfiguration {

    private NginxConfiguration() {}

    static String text(Path folder, int port) {
        return """
                daemon off;
                master_process off;
                worker_processes 1;
                pid FOLDER/nginx.pid;
                error_log FOLDER/nginx-error.log crit;
                events { worker_connections 1024; }
                http {
                  access_log off;
                  client_body_temp_path FOLDER/body;
                  proxy_temp_path FOLDER/proxy;
                  fastcgi_temp_path FOLDER/fastcgi;
                  uwsgi_temp_path FOLDER/uwsgi;
                  scgi_temp_path FOLDER/scgi;
                  types { }
                  default_type application/json;
                  sendfile on;
                  tcp_nodelay on;
                  open_file_cache max=100;
                  keepalive_requests 1000000000;
                  keepalive_timeout 3600;
                  server {
                    listen 127.0.0.1:PORT ssl;
                    ssl_certificate FOLDER/cert.pem;
                    ssl_certificate_key FOLDER/key.pem;
                    ssl_session_cache shared:tls:1m;
                    root FOLDER;
                    location ~ "^/v[0-9.]+/act_[0-9]+/campaigns$" { rewrite ^ /campaigns-$arg_limit.json break; }
                    location ~ "^/v[0-9.]+/act_[0-9]+$" { rewrite ^ /account.json break; }
                    location ~ "^/hosted/([0-9]+)/api/v1/account/applications/token$" {
                      error_page 405 =200 /token.json;
                      return 405;
                    }
                    location ~ "^/hosted/([0-9]+)/api/v1/integrations/connectors/[^/]+/execute$" {
                      error_page 405 =200 /hosted-$1.json;
                      return 405;
                    }
                  }
                }
                """.replace("FOLDER", folder.toString()).replace("PORT", Integer.toString(port));
    }
}
