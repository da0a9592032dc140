// Made by `npm run regenerate`. Do not edit.
export default {
 "type": "object",
 "properties": {
  "modules": {
   "type": "object",
   "propertyNames": {
    "type": "string"
   },
   "additionalProperties": {
    "type": "object",
    "properties": {
     "prober": {
      "type": "string",
      "enum": [
       "http",
       "tcp",
       "icmp",
       "dns",
       "grpc",
       "unix"
      ]
     },
     "timeout": {
      "type": "string",
      "pattern": "^[-+]?(?:0|(?:(?:\\d+(?:\\.\\d*)?|\\.\\d+)(?:ns|us|µs|μs|ms|s|m|h))+)$",
      "description": "a duration such as \"30s\" or \"1.5h\", without days"
     },
     "http": {
      "type": "object",
      "properties": {
       "preferred_ip_protocol": {
        "$ref": "#/definitions/__schema0"
       },
       "ip_protocol_fallback": {
        "$ref": "#/definitions/__schema1"
       },
       "skip_resolve_phase_with_proxy": {
        "type": "boolean"
       },
       "method": {
        "type": "string"
       },
       "valid_status_codes": {
        "type": "array",
        "items": {
         "type": "integer"
        }
       },
       "valid_http_versions": {
        "type": "array",
        "items": {
         "type": "string"
        }
       },
       "headers": {
        "type": "object",
        "propertyNames": {
         "type": "string"
        },
        "additionalProperties": {
         "type": "string"
        }
       },
       "body": {
        "type": "string"
       },
       "body_file": {
        "type": "string"
       },
       "body_size_limit": {
        "type": "string",
        "pattern": "^(?:0|(?:\\d+(?:\\.\\d*)?(?:[KMGTPE]i?)?B)+)$",
        "description": "a size such as \"512MB\""
       },
       "compression": {
        "type": "string"
       },
       "no_follow_redirects": {
        "type": "boolean"
       },
       "enable_http3": {
        "type": "boolean"
       },
       "fail_if_ssl": {
        "type": "boolean"
       },
       "fail_if_not_ssl": {
        "type": "boolean"
       },
       "fail_if_body_matches_regexp": {
        "$ref": "#/definitions/__schema2"
       },
       "fail_if_body_not_matches_regexp": {
        "$ref": "#/definitions/__schema2"
       },
       "fail_if_body_json_matches_cel": {
        "type": "string"
       },
       "fail_if_body_json_not_matches_cel": {
        "type": "string"
       },
       "fail_if_header_matches": {
        "$ref": "#/definitions/__schema3"
       },
       "fail_if_header_not_matches": {
        "$ref": "#/definitions/__schema3"
       },
       "basic_auth": {
        "type": "object",
        "properties": {
         "username": {
          "type": "string"
         },
         "username_file": {
          "type": "string"
         },
         "username_ref": {
          "type": "string"
         },
         "password": {
          "type": "string"
         },
         "password_file": {
          "type": "string"
         },
         "password_ref": {
          "type": "string"
         }
        },
        "additionalProperties": false
       },
       "authorization": {
        "type": "object",
        "properties": {
         "type": {
          "type": "string"
         },
         "credentials": {
          "type": "string"
         },
         "credentials_file": {
          "type": "string"
         },
         "credentials_ref": {
          "type": "string"
         }
        },
        "additionalProperties": false
       },
       "oauth2": {
        "type": "object",
        "properties": {
         "client_id": {
          "type": "string"
         },
         "client_secret": {
          "type": "string"
         },
         "client_secret_file": {
          "type": "string"
         },
         "client_secret_ref": {
          "type": "string"
         },
         "client_certificate_key_id": {
          "type": "string"
         },
         "client_certificate_key": {
          "type": "string"
         },
         "client_certificate_key_file": {
          "type": "string"
         },
         "client_certificate_key_ref": {
          "type": "string"
         },
         "grant_type": {
          "type": "string"
         },
         "signature_algorithm": {
          "type": "string"
         },
         "iss": {
          "type": "string"
         },
         "audience": {
          "type": "string"
         },
         "claims": {
          "type": "object",
          "propertyNames": {
           "type": "string"
          },
          "additionalProperties": {}
         },
         "scopes": {
          "type": "array",
          "items": {
           "type": "string"
          }
         },
         "token_url": {
          "type": "string"
         },
         "endpoint_params": {
          "type": "object",
          "propertyNames": {
           "type": "string"
          },
          "additionalProperties": {
           "type": "string"
          }
         },
         "tls_config": {
          "$ref": "#/definitions/__schema4"
         },
         "proxy_url": {
          "$ref": "#/definitions/__schema6"
         },
         "no_proxy": {
          "$ref": "#/definitions/__schema7"
         },
         "proxy_from_environment": {
          "$ref": "#/definitions/__schema8"
         },
         "proxy_connect_header": {
          "$ref": "#/definitions/__schema9"
         }
        },
        "additionalProperties": false
       },
       "bearer_token": {
        "type": "string"
       },
       "bearer_token_file": {
        "type": "string"
       },
       "tls_config": {
        "$ref": "#/definitions/__schema4"
       },
       "follow_redirects": {
        "type": "boolean"
       },
       "enable_http2": {
        "type": "boolean"
       },
       "http_headers": {
        "type": "object",
        "propertyNames": {
         "type": "string"
        },
        "additionalProperties": {
         "type": "object",
         "properties": {
          "values": {
           "type": "array",
           "items": {
            "type": "string"
           }
          },
          "secrets": {
           "type": "array",
           "items": {
            "type": "string"
           }
          },
          "files": {
           "type": "array",
           "items": {
            "type": "string"
           }
          }
         },
         "additionalProperties": false
        }
       },
       "proxy_url": {
        "$ref": "#/definitions/__schema6"
       },
       "no_proxy": {
        "$ref": "#/definitions/__schema7"
       },
       "proxy_from_environment": {
        "$ref": "#/definitions/__schema8"
       },
       "proxy_connect_header": {
        "$ref": "#/definitions/__schema9"
       }
      },
      "additionalProperties": false
     },
     "tcp": {
      "type": "object",
      "properties": {
       "preferred_ip_protocol": {
        "$ref": "#/definitions/__schema0"
       },
       "ip_protocol_fallback": {
        "$ref": "#/definitions/__schema1"
       },
       "source_ip_address": {
        "type": "string"
       },
       "query_response": {
        "$ref": "#/definitions/__schema10"
       },
       "tls": {
        "$ref": "#/definitions/__schema11"
       },
       "tls_config": {
        "$ref": "#/definitions/__schema12"
       }
      },
      "additionalProperties": false
     },
     "icmp": {
      "type": "object",
      "properties": {
       "preferred_ip_protocol": {
        "$ref": "#/definitions/__schema0"
       },
       "ip_protocol_fallback": {
        "$ref": "#/definitions/__schema1"
       },
       "source_ip_address": {
        "type": "string"
       },
       "payload_size": {
        "type": "integer"
       },
       "dont_fragment": {
        "type": "boolean"
       },
       "ttl": {
        "type": "integer"
       }
      },
      "additionalProperties": false
     },
     "dns": {
      "type": "object",
      "properties": {
       "preferred_ip_protocol": {
        "$ref": "#/definitions/__schema0"
       },
       "ip_protocol_fallback": {
        "$ref": "#/definitions/__schema1"
       },
       "source_ip_address": {
        "type": "string"
       },
       "transport_protocol": {
        "type": "string",
        "enum": [
         "udp",
         "tcp"
        ]
       },
       "dns_over_tls": {
        "type": "boolean"
       },
       "tls_config": {
        "$ref": "#/definitions/__schema4"
       },
       "query_class": {
        "type": "string"
       },
       "query_name": {
        "type": "string",
        "minLength": 1
       },
       "query_type": {
        "type": "string"
       },
       "recursion_desired": {
        "type": "boolean"
       },
       "valid_rcodes": {
        "type": "array",
        "items": {
         "type": "string"
        }
       },
       "validate_answer_rrs": {
        "$ref": "#/definitions/__schema13"
       },
       "validate_authority_rrs": {
        "$ref": "#/definitions/__schema13"
       },
       "validate_additional_rrs": {
        "$ref": "#/definitions/__schema13"
       }
      },
      "required": [
       "query_name"
      ],
      "additionalProperties": false
     },
     "grpc": {
      "type": "object",
      "properties": {
       "service": {
        "type": "string"
       },
       "preferred_ip_protocol": {
        "$ref": "#/definitions/__schema0"
       },
       "ip_protocol_fallback": {
        "$ref": "#/definitions/__schema1"
       },
       "metadata": {
        "type": "object",
        "propertyNames": {
         "type": "string"
        },
        "additionalProperties": {
         "type": "array",
         "items": {
          "type": "string"
         }
        }
       },
       "tls": {
        "$ref": "#/definitions/__schema11"
       },
       "tls_config": {
        "$ref": "#/definitions/__schema12"
       }
      },
      "additionalProperties": false
     },
     "unix": {
      "type": "object",
      "properties": {
       "query_response": {
        "$ref": "#/definitions/__schema10"
       },
       "tls": {
        "$ref": "#/definitions/__schema11"
       },
       "tls_config": {
        "$ref": "#/definitions/__schema12"
       }
      },
      "additionalProperties": false
     }
    },
    "required": [
     "prober"
    ],
    "additionalProperties": false
   }
  }
 },
 "additionalProperties": false,
 "definitions": {
  "__schema0": {
   "type": "string",
   "enum": [
    "ip4",
    "ip6"
   ]
  },
  "__schema1": {
   "type": "boolean"
  },
  "__schema2": {
   "type": "array",
   "items": {
    "type": "string"
   }
  },
  "__schema3": {
   "type": "array",
   "items": {
    "type": "object",
    "properties": {
     "header": {
      "type": "string"
     },
     "regexp": {
      "type": "string"
     },
     "allow_missing": {
      "type": "boolean"
     }
    },
    "required": [
     "header",
     "regexp"
    ],
    "additionalProperties": false
   }
  },
  "__schema4": {
   "type": "object",
   "properties": {
    "ca": {
     "type": "string"
    },
    "ca_file": {
     "type": "string"
    },
    "ca_ref": {
     "type": "string"
    },
    "cert": {
     "type": "string"
    },
    "cert_file": {
     "type": "string"
    },
    "cert_ref": {
     "type": "string"
    },
    "key": {
     "type": "string"
    },
    "key_file": {
     "type": "string"
    },
    "key_ref": {
     "type": "string"
    },
    "server_name": {
     "type": "string"
    },
    "insecure_skip_verify": {
     "type": "boolean"
    },
    "min_version": {
     "$ref": "#/definitions/__schema5"
    },
    "max_version": {
     "$ref": "#/definitions/__schema5"
    }
   },
   "additionalProperties": false
  },
  "__schema5": {
   "type": "string",
   "enum": [
    "TLS10",
    "TLS11",
    "TLS12",
    "TLS13"
   ]
  },
  "__schema6": {
   "type": "string"
  },
  "__schema7": {
   "type": "string"
  },
  "__schema8": {
   "type": "boolean"
  },
  "__schema9": {
   "type": "object",
   "propertyNames": {
    "type": "string"
   },
   "additionalProperties": {
    "type": "array",
    "items": {
     "type": "string"
    }
   }
  },
  "__schema10": {
   "type": "array",
   "items": {
    "type": "object",
    "properties": {
     "expect": {
      "type": "string"
     },
     "expect_bytes": {
      "type": "string"
     },
     "labels": {
      "type": "array",
      "items": {
       "type": "object",
       "properties": {
        "name": {
         "type": "string"
        },
        "value": {
         "type": "string"
        }
       },
       "required": [
        "name",
        "value"
       ],
       "additionalProperties": false
      }
     },
     "send": {
      "type": "string"
     },
     "starttls": {
      "type": "boolean"
     }
    },
    "additionalProperties": false
   }
  },
  "__schema11": {
   "type": "boolean"
  },
  "__schema12": {
   "$ref": "#/definitions/__schema4"
  },
  "__schema13": {
   "type": "object",
   "properties": {
    "fail_if_matches_regexp": {
     "$ref": "#/definitions/__schema2"
    },
    "fail_if_all_match_regexp": {
     "$ref": "#/definitions/__schema2"
    },
    "fail_if_not_matches_regexp": {
     "$ref": "#/definitions/__schema2"
    },
    "fail_if_none_matches_regexp": {
     "$ref": "#/definitions/__schema2"
    }
   },
   "additionalProperties": false
  }
 }
};
