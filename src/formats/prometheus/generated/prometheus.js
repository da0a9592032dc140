// Made by `npm run regenerate`. Do not edit.
export default {
 "type": "object",
 "properties": {
  "global": {
   "type": "object",
   "properties": {
    "scrape_interval": {
     "$ref": "#/definitions/__schema0"
    },
    "scrape_timeout": {
     "$ref": "#/definitions/__schema0"
    },
    "evaluation_interval": {
     "$ref": "#/definitions/__schema0"
    },
    "rule_query_offset": {
     "$ref": "#/definitions/__schema0"
    },
    "external_labels": {
     "$ref": "#/definitions/__schema1"
    },
    "query_log_file": {
     "type": "string"
    },
    "scrape_failure_log_file": {
     "type": "string"
    },
    "scrape_protocols": {
     "type": "array",
     "items": {
      "$ref": "#/definitions/__schema2"
     }
    },
    "metric_name_validation_scheme": {
     "$ref": "#/definitions/__schema3"
    },
    "metric_name_escaping_scheme": {
     "$ref": "#/definitions/__schema4"
    },
    "convert_classic_histograms_to_nhcb": {
     "type": "boolean"
    },
    "always_scrape_classic_histograms": {
     "type": "boolean"
    },
    "scrape_native_histograms": {
     "type": "boolean"
    },
    "extra_scrape_metrics": {
     "type": "boolean"
    },
    "body_size_limit": {
     "$ref": "#/definitions/__schema5"
    },
    "sample_limit": {
     "$ref": "#/definitions/__schema7"
    },
    "target_limit": {
     "$ref": "#/definitions/__schema8"
    },
    "label_limit": {
     "$ref": "#/definitions/__schema9"
    },
    "label_name_length_limit": {
     "$ref": "#/definitions/__schema10"
    },
    "label_value_length_limit": {
     "$ref": "#/definitions/__schema11"
    },
    "keep_dropped_targets": {
     "$ref": "#/definitions/__schema12"
    }
   },
   "additionalProperties": false
  },
  "runtime": {
   "type": "object",
   "properties": {
    "gogc": {
     "type": "integer"
    }
   },
   "additionalProperties": false
  },
  "rule_files": {
   "type": "array",
   "items": {
    "type": "string",
    "minLength": 1
   }
  },
  "alerting": {
   "type": "object",
   "properties": {
    "alert_relabel_configs": {
     "type": "array",
     "items": {
      "$ref": "#/definitions/__schema13"
     }
    },
    "alertmanagers": {
     "type": "array",
     "items": {
      "type": "object",
      "properties": {
       "scheme": {
        "type": "string"
       },
       "path_prefix": {
        "type": "string"
       },
       "timeout": {
        "$ref": "#/definitions/__schema0"
       },
       "api_version": {
        "type": "string",
        "enum": [
         "v1",
         "v2"
        ]
       },
       "relabel_configs": {
        "type": "array",
        "items": {
         "$ref": "#/definitions/__schema13"
        }
       },
       "alert_relabel_configs": {
        "type": "array",
        "items": {
         "$ref": "#/definitions/__schema13"
        }
       },
       "sigv4": {
        "$ref": "#/definitions/__schema14"
       },
       "basic_auth": {
        "$ref": "#/definitions/__schema15"
       },
       "authorization": {
        "$ref": "#/definitions/__schema16"
       },
       "oauth2": {
        "$ref": "#/definitions/__schema17"
       },
       "bearer_token": {
        "$ref": "#/definitions/__schema24"
       },
       "bearer_token_file": {
        "$ref": "#/definitions/__schema25"
       },
       "tls_config": {
        "$ref": "#/definitions/__schema26"
       },
       "follow_redirects": {
        "$ref": "#/definitions/__schema27"
       },
       "enable_http2": {
        "$ref": "#/definitions/__schema28"
       },
       "http_headers": {
        "$ref": "#/definitions/__schema29"
       },
       "proxy_url": {
        "$ref": "#/definitions/__schema20"
       },
       "no_proxy": {
        "$ref": "#/definitions/__schema21"
       },
       "proxy_from_environment": {
        "$ref": "#/definitions/__schema22"
       },
       "proxy_connect_header": {
        "$ref": "#/definitions/__schema23"
       },
       "static_configs": {
        "$ref": "#/definitions/__schema30"
       },
       "file_sd_configs": {
        "$ref": "#/definitions/__schema31"
       },
       "dns_sd_configs": {
        "$ref": "#/definitions/__schema33"
       },
       "http_sd_configs": {
        "$ref": "#/definitions/__schema35"
       },
       "kubernetes_sd_configs": {
        "$ref": "#/definitions/__schema36"
       },
       "consul_sd_configs": {
        "$ref": "#/definitions/__schema37"
       },
       "aws_sd_configs": {
        "$ref": "#/definitions/__schema38"
       },
       "azure_sd_configs": {
        "$ref": "#/definitions/__schema38"
       },
       "digitalocean_sd_configs": {
        "$ref": "#/definitions/__schema38"
       },
       "docker_sd_configs": {
        "$ref": "#/definitions/__schema38"
       },
       "dockerswarm_sd_configs": {
        "$ref": "#/definitions/__schema38"
       },
       "ec2_sd_configs": {
        "$ref": "#/definitions/__schema38"
       },
       "ecs_sd_configs": {
        "$ref": "#/definitions/__schema38"
       },
       "elasticache_sd_configs": {
        "$ref": "#/definitions/__schema38"
       },
       "eureka_sd_configs": {
        "$ref": "#/definitions/__schema38"
       },
       "gce_sd_configs": {
        "$ref": "#/definitions/__schema38"
       },
       "hetzner_sd_configs": {
        "$ref": "#/definitions/__schema38"
       },
       "ionos_sd_configs": {
        "$ref": "#/definitions/__schema38"
       },
       "kuma_sd_configs": {
        "$ref": "#/definitions/__schema38"
       },
       "lightsail_sd_configs": {
        "$ref": "#/definitions/__schema38"
       },
       "linode_sd_configs": {
        "$ref": "#/definitions/__schema38"
       },
       "marathon_sd_configs": {
        "$ref": "#/definitions/__schema38"
       },
       "msk_sd_configs": {
        "$ref": "#/definitions/__schema38"
       },
       "nerve_sd_configs": {
        "$ref": "#/definitions/__schema38"
       },
       "nomad_sd_configs": {
        "$ref": "#/definitions/__schema38"
       },
       "oci_sd_configs": {
        "$ref": "#/definitions/__schema38"
       },
       "openstack_sd_configs": {
        "$ref": "#/definitions/__schema38"
       },
       "ovhcloud_sd_configs": {
        "$ref": "#/definitions/__schema38"
       },
       "puppetdb_sd_configs": {
        "$ref": "#/definitions/__schema38"
       },
       "rds_sd_configs": {
        "$ref": "#/definitions/__schema38"
       },
       "scaleway_sd_configs": {
        "$ref": "#/definitions/__schema38"
       },
       "serverset_sd_configs": {
        "$ref": "#/definitions/__schema38"
       },
       "stackit_sd_configs": {
        "$ref": "#/definitions/__schema38"
       },
       "triton_sd_configs": {
        "$ref": "#/definitions/__schema38"
       },
       "uyuni_sd_configs": {
        "$ref": "#/definitions/__schema38"
       },
       "vultr_sd_configs": {
        "$ref": "#/definitions/__schema38"
       }
      },
      "additionalProperties": false
     }
    }
   },
   "additionalProperties": false
  },
  "scrape_config_files": {
   "type": "array",
   "items": {
    "type": "string",
    "minLength": 1
   }
  },
  "scrape_configs": {
   "type": "array",
   "items": {
    "type": "object",
    "properties": {
     "job_name": {
      "type": "string",
      "minLength": 1
     },
     "scrape_interval": {
      "$ref": "#/definitions/__schema0"
     },
     "scrape_timeout": {
      "$ref": "#/definitions/__schema0"
     },
     "scrape_protocols": {
      "type": "array",
      "items": {
       "$ref": "#/definitions/__schema2"
      }
     },
     "fallback_scrape_protocol": {
      "$ref": "#/definitions/__schema2"
     },
     "scrape_failure_log_file": {
      "type": "string"
     },
     "metrics_path": {
      "type": "string"
     },
     "scheme": {
      "type": "string"
     },
     "params": {
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
     "honor_labels": {
      "type": "boolean"
     },
     "honor_timestamps": {
      "type": "boolean"
     },
     "track_timestamps_staleness": {
      "type": "boolean"
     },
     "enable_compression": {
      "type": "boolean"
     },
     "basic_auth": {
      "$ref": "#/definitions/__schema15"
     },
     "authorization": {
      "$ref": "#/definitions/__schema16"
     },
     "oauth2": {
      "$ref": "#/definitions/__schema17"
     },
     "bearer_token": {
      "$ref": "#/definitions/__schema24"
     },
     "bearer_token_file": {
      "$ref": "#/definitions/__schema25"
     },
     "tls_config": {
      "$ref": "#/definitions/__schema26"
     },
     "follow_redirects": {
      "$ref": "#/definitions/__schema27"
     },
     "enable_http2": {
      "$ref": "#/definitions/__schema28"
     },
     "http_headers": {
      "$ref": "#/definitions/__schema29"
     },
     "proxy_url": {
      "$ref": "#/definitions/__schema20"
     },
     "no_proxy": {
      "$ref": "#/definitions/__schema21"
     },
     "proxy_from_environment": {
      "$ref": "#/definitions/__schema22"
     },
     "proxy_connect_header": {
      "$ref": "#/definitions/__schema23"
     },
     "static_configs": {
      "$ref": "#/definitions/__schema30"
     },
     "file_sd_configs": {
      "$ref": "#/definitions/__schema31"
     },
     "dns_sd_configs": {
      "$ref": "#/definitions/__schema33"
     },
     "http_sd_configs": {
      "$ref": "#/definitions/__schema35"
     },
     "kubernetes_sd_configs": {
      "$ref": "#/definitions/__schema36"
     },
     "consul_sd_configs": {
      "$ref": "#/definitions/__schema37"
     },
     "aws_sd_configs": {
      "$ref": "#/definitions/__schema38"
     },
     "azure_sd_configs": {
      "$ref": "#/definitions/__schema38"
     },
     "digitalocean_sd_configs": {
      "$ref": "#/definitions/__schema38"
     },
     "docker_sd_configs": {
      "$ref": "#/definitions/__schema38"
     },
     "dockerswarm_sd_configs": {
      "$ref": "#/definitions/__schema38"
     },
     "ec2_sd_configs": {
      "$ref": "#/definitions/__schema38"
     },
     "ecs_sd_configs": {
      "$ref": "#/definitions/__schema38"
     },
     "elasticache_sd_configs": {
      "$ref": "#/definitions/__schema38"
     },
     "eureka_sd_configs": {
      "$ref": "#/definitions/__schema38"
     },
     "gce_sd_configs": {
      "$ref": "#/definitions/__schema38"
     },
     "hetzner_sd_configs": {
      "$ref": "#/definitions/__schema38"
     },
     "ionos_sd_configs": {
      "$ref": "#/definitions/__schema38"
     },
     "kuma_sd_configs": {
      "$ref": "#/definitions/__schema38"
     },
     "lightsail_sd_configs": {
      "$ref": "#/definitions/__schema38"
     },
     "linode_sd_configs": {
      "$ref": "#/definitions/__schema38"
     },
     "marathon_sd_configs": {
      "$ref": "#/definitions/__schema38"
     },
     "msk_sd_configs": {
      "$ref": "#/definitions/__schema38"
     },
     "nerve_sd_configs": {
      "$ref": "#/definitions/__schema38"
     },
     "nomad_sd_configs": {
      "$ref": "#/definitions/__schema38"
     },
     "oci_sd_configs": {
      "$ref": "#/definitions/__schema38"
     },
     "openstack_sd_configs": {
      "$ref": "#/definitions/__schema38"
     },
     "ovhcloud_sd_configs": {
      "$ref": "#/definitions/__schema38"
     },
     "puppetdb_sd_configs": {
      "$ref": "#/definitions/__schema38"
     },
     "rds_sd_configs": {
      "$ref": "#/definitions/__schema38"
     },
     "scaleway_sd_configs": {
      "$ref": "#/definitions/__schema38"
     },
     "serverset_sd_configs": {
      "$ref": "#/definitions/__schema38"
     },
     "stackit_sd_configs": {
      "$ref": "#/definitions/__schema38"
     },
     "triton_sd_configs": {
      "$ref": "#/definitions/__schema38"
     },
     "uyuni_sd_configs": {
      "$ref": "#/definitions/__schema38"
     },
     "vultr_sd_configs": {
      "$ref": "#/definitions/__schema38"
     },
     "relabel_configs": {
      "type": "array",
      "items": {
       "$ref": "#/definitions/__schema13"
      }
     },
     "metric_relabel_configs": {
      "type": "array",
      "items": {
       "$ref": "#/definitions/__schema13"
      }
     },
     "metric_name_validation_scheme": {
      "$ref": "#/definitions/__schema3"
     },
     "metric_name_escaping_scheme": {
      "$ref": "#/definitions/__schema4"
     },
     "convert_classic_histograms_to_nhcb": {
      "type": "boolean"
     },
     "always_scrape_classic_histograms": {
      "type": "boolean"
     },
     "scrape_native_histograms": {
      "type": "boolean"
     },
     "scrape_classic_histograms": {
      "type": "boolean"
     },
     "extra_scrape_metrics": {
      "type": "boolean"
     },
     "native_histogram_bucket_limit": {
      "type": "integer",
      "minimum": 0
     },
     "native_histogram_min_bucket_factor": {
      "type": "number",
      "minimum": 0
     },
     "body_size_limit": {
      "$ref": "#/definitions/__schema5"
     },
     "sample_limit": {
      "$ref": "#/definitions/__schema7"
     },
     "target_limit": {
      "$ref": "#/definitions/__schema8"
     },
     "label_limit": {
      "$ref": "#/definitions/__schema9"
     },
     "label_name_length_limit": {
      "$ref": "#/definitions/__schema10"
     },
     "label_value_length_limit": {
      "$ref": "#/definitions/__schema11"
     },
     "keep_dropped_targets": {
      "$ref": "#/definitions/__schema12"
     }
    },
    "required": [
     "job_name"
    ],
    "additionalProperties": false
   }
  },
  "remote_write": {
   "type": "array",
   "items": {
    "type": "object",
    "properties": {
     "url": {
      "type": "string",
      "minLength": 1
     },
     "name": {
      "type": "string"
     },
     "remote_timeout": {
      "$ref": "#/definitions/__schema0"
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
     "protobuf_message": {
      "type": "string",
      "enum": [
       "prometheus.WriteRequest",
       "io.prometheus.write.v2.Request"
      ]
     },
     "write_relabel_configs": {
      "type": "array",
      "items": {
       "$ref": "#/definitions/__schema13"
      }
     },
     "send_exemplars": {
      "type": "boolean"
     },
     "send_native_histograms": {
      "type": "boolean"
     },
     "round_robin_dns": {
      "type": "boolean"
     },
     "queue_config": {
      "type": "object",
      "properties": {
       "capacity": {
        "type": "integer"
       },
       "max_shards": {
        "type": "integer"
       },
       "min_shards": {
        "type": "integer"
       },
       "max_samples_per_send": {
        "type": "integer"
       },
       "batch_send_deadline": {
        "$ref": "#/definitions/__schema0"
       },
       "min_backoff": {
        "$ref": "#/definitions/__schema0"
       },
       "max_backoff": {
        "$ref": "#/definitions/__schema0"
       },
       "retry_on_http_429": {
        "type": "boolean"
       },
       "sample_age_limit": {
        "$ref": "#/definitions/__schema0"
       }
      },
      "additionalProperties": false
     },
     "metadata_config": {
      "type": "object",
      "properties": {
       "send": {
        "type": "boolean"
       },
       "send_interval": {
        "$ref": "#/definitions/__schema0"
       },
       "max_samples_per_send": {
        "type": "integer"
       }
      },
      "additionalProperties": false
     },
     "sigv4": {
      "$ref": "#/definitions/__schema14"
     },
     "azuread": {
      "type": "object",
      "properties": {
       "cloud": {
        "type": "string"
       }
      },
      "additionalProperties": {}
     },
     "google_iam": {
      "type": "object",
      "properties": {
       "credentials_file": {
        "type": "string"
       }
      },
      "additionalProperties": false
     },
     "basic_auth": {
      "$ref": "#/definitions/__schema15"
     },
     "authorization": {
      "$ref": "#/definitions/__schema16"
     },
     "oauth2": {
      "$ref": "#/definitions/__schema17"
     },
     "bearer_token": {
      "$ref": "#/definitions/__schema24"
     },
     "bearer_token_file": {
      "$ref": "#/definitions/__schema25"
     },
     "tls_config": {
      "$ref": "#/definitions/__schema26"
     },
     "follow_redirects": {
      "$ref": "#/definitions/__schema27"
     },
     "enable_http2": {
      "$ref": "#/definitions/__schema28"
     },
     "http_headers": {
      "$ref": "#/definitions/__schema29"
     },
     "proxy_url": {
      "$ref": "#/definitions/__schema20"
     },
     "no_proxy": {
      "$ref": "#/definitions/__schema21"
     },
     "proxy_from_environment": {
      "$ref": "#/definitions/__schema22"
     },
     "proxy_connect_header": {
      "$ref": "#/definitions/__schema23"
     }
    },
    "required": [
     "url"
    ],
    "additionalProperties": false
   }
  },
  "remote_read": {
   "type": "array",
   "items": {
    "type": "object",
    "properties": {
     "url": {
      "type": "string",
      "minLength": 1
     },
     "name": {
      "type": "string"
     },
     "required_matchers": {
      "$ref": "#/definitions/__schema1"
     },
     "remote_timeout": {
      "$ref": "#/definitions/__schema0"
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
     "read_recent": {
      "type": "boolean"
     },
     "chunked_read_limit": {
      "type": "integer",
      "minimum": 0
     },
     "filter_external_labels": {
      "type": "boolean"
     },
     "basic_auth": {
      "$ref": "#/definitions/__schema15"
     },
     "authorization": {
      "$ref": "#/definitions/__schema16"
     },
     "oauth2": {
      "$ref": "#/definitions/__schema17"
     },
     "bearer_token": {
      "$ref": "#/definitions/__schema24"
     },
     "bearer_token_file": {
      "$ref": "#/definitions/__schema25"
     },
     "tls_config": {
      "$ref": "#/definitions/__schema26"
     },
     "follow_redirects": {
      "$ref": "#/definitions/__schema27"
     },
     "enable_http2": {
      "$ref": "#/definitions/__schema28"
     },
     "http_headers": {
      "$ref": "#/definitions/__schema29"
     },
     "proxy_url": {
      "$ref": "#/definitions/__schema20"
     },
     "no_proxy": {
      "$ref": "#/definitions/__schema21"
     },
     "proxy_from_environment": {
      "$ref": "#/definitions/__schema22"
     },
     "proxy_connect_header": {
      "$ref": "#/definitions/__schema23"
     }
    },
    "required": [
     "url"
    ],
    "additionalProperties": false
   }
  },
  "storage": {
   "type": "object",
   "properties": {
    "tsdb": {
     "type": "object",
     "properties": {
      "out_of_order_time_window": {
       "$ref": "#/definitions/__schema0"
      },
      "stale_series_compaction_threshold": {
       "type": "number"
      },
      "chunk_encoding": {
       "type": "object",
       "properties": {
        "floats": {
         "type": "string",
         "enum": [
          "xor",
          "xor2"
         ]
        }
       },
       "additionalProperties": false
      },
      "retention": {
       "type": "object",
       "properties": {
        "time": {
         "$ref": "#/definitions/__schema0"
        },
        "size": {
         "$ref": "#/definitions/__schema6"
        },
        "percentage": {
         "type": "number"
        }
       },
       "additionalProperties": false
      }
     },
     "additionalProperties": false
    },
    "exemplars": {
     "type": "object",
     "properties": {
      "max_exemplars": {
       "type": "integer"
      }
     },
     "additionalProperties": false
    }
   },
   "additionalProperties": false
  },
  "tracing": {
   "type": "object",
   "properties": {
    "client_type": {
     "type": "string",
     "enum": [
      "http",
      "grpc"
     ]
    },
    "endpoint": {
     "type": "string",
     "pattern": "^[^\\s/]*:[^\\s:/]+$",
     "description": "host:port"
    },
    "sampling_fraction": {
     "type": "number",
     "minimum": 0,
     "maximum": 1
    },
    "insecure": {
     "type": "boolean"
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
    "compression": {
     "type": "string",
     "enum": [
      "gzip"
     ]
    },
    "timeout": {
     "$ref": "#/definitions/__schema0"
    },
    "tls_config": {
     "$ref": "#/definitions/__schema18"
    }
   },
   "required": [
    "endpoint"
   ],
   "additionalProperties": false
  },
  "otlp": {
   "type": "object",
   "properties": {
    "promote_all_resource_attributes": {
     "type": "boolean"
    },
    "promote_resource_attributes": {
     "type": "array",
     "items": {
      "type": "string"
     }
    },
    "ignore_resource_attributes": {
     "type": "array",
     "items": {
      "type": "string"
     }
    },
    "translation_strategy": {
     "type": "string",
     "enum": [
      "UnderscoreEscapingWithSuffixes",
      "UnderscoreEscapingWithoutSuffixes",
      "NoUTF8EscapingWithSuffixes",
      "NoTranslation"
     ]
    },
    "keep_identifying_resource_attributes": {
     "type": "boolean"
    },
    "convert_histograms_to_nhcb": {
     "type": "boolean"
    },
    "promote_scope_metadata": {
     "type": "boolean"
    },
    "label_name_underscore_sanitization": {
     "type": "boolean"
    },
    "label_name_preserve_multiple_underscores": {
     "type": "boolean"
    }
   },
   "additionalProperties": false
  }
 },
 "additionalProperties": false,
 "definitions": {
  "__schema0": {
   "type": "string",
   "pattern": "^(?:0|(?=.)(?:\\d+y)?(?:\\d+w)?(?:\\d+d)?(?:\\d+h)?(?:\\d+m)?(?:\\d+s)?(?:\\d+ms)?)$",
   "description": "a duration such as \"5m\" or \"1h30m\""
  },
  "__schema1": {
   "type": "object",
   "propertyNames": {
    "type": "string",
    "minLength": 1
   },
   "additionalProperties": {
    "type": "string"
   }
  },
  "__schema2": {
   "type": "string",
   "enum": [
    "PrometheusProto",
    "PrometheusText0.0.4",
    "PrometheusText1.0.0",
    "OpenMetricsText0.0.1",
    "OpenMetricsText1.0.0"
   ]
  },
  "__schema3": {
   "type": "string",
   "enum": [
    "legacy",
    "utf8"
   ]
  },
  "__schema4": {
   "type": "string",
   "enum": [
    "allow-utf-8",
    "underscores",
    "dots",
    "values"
   ]
  },
  "__schema5": {
   "$ref": "#/definitions/__schema6"
  },
  "__schema6": {
   "type": "string",
   "pattern": "^(?:0|(?:\\d+(?:\\.\\d*)?(?:[KMGTPE]i?)?B)+)$",
   "description": "a size such as \"512MB\""
  },
  "__schema7": {
   "type": "integer",
   "minimum": 0
  },
  "__schema8": {
   "type": "integer",
   "minimum": 0
  },
  "__schema9": {
   "type": "integer",
   "minimum": 0
  },
  "__schema10": {
   "type": "integer",
   "minimum": 0
  },
  "__schema11": {
   "type": "integer",
   "minimum": 0
  },
  "__schema12": {
   "type": "integer",
   "minimum": 0
  },
  "__schema13": {
   "type": "object",
   "properties": {
    "source_labels": {
     "type": "array",
     "items": {
      "type": "string"
     }
    },
    "separator": {
     "type": "string"
    },
    "target_label": {
     "type": "string"
    },
    "regex": {
     "type": "string"
    },
    "modulus": {
     "type": "integer",
     "minimum": 0
    },
    "replacement": {
     "type": "string"
    },
    "action": {
     "type": "string",
     "enum": [
      "replace",
      "lowercase",
      "uppercase",
      "keep",
      "drop",
      "keepequal",
      "dropequal",
      "hashmod",
      "labelmap",
      "labeldrop",
      "labelkeep"
     ]
    }
   },
   "additionalProperties": false
  },
  "__schema14": {
   "type": "object",
   "properties": {
    "region": {
     "type": "string"
    },
    "access_key": {
     "type": "string"
    },
    "secret_key": {
     "type": "string"
    },
    "profile": {
     "type": "string"
    },
    "role_arn": {
     "type": "string"
    },
    "external_id": {
     "type": "string"
    },
    "use_fips_sts_endpoint": {
     "type": "boolean"
    }
   },
   "additionalProperties": false
  },
  "__schema15": {
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
  "__schema16": {
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
  "__schema17": {
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
     "$ref": "#/definitions/__schema18"
    },
    "proxy_url": {
     "$ref": "#/definitions/__schema20"
    },
    "no_proxy": {
     "$ref": "#/definitions/__schema21"
    },
    "proxy_from_environment": {
     "$ref": "#/definitions/__schema22"
    },
    "proxy_connect_header": {
     "$ref": "#/definitions/__schema23"
    }
   },
   "additionalProperties": false
  },
  "__schema18": {
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
     "$ref": "#/definitions/__schema19"
    },
    "max_version": {
     "$ref": "#/definitions/__schema19"
    }
   },
   "additionalProperties": false
  },
  "__schema19": {
   "type": "string",
   "enum": [
    "TLS10",
    "TLS11",
    "TLS12",
    "TLS13"
   ]
  },
  "__schema20": {
   "type": "string"
  },
  "__schema21": {
   "type": "string"
  },
  "__schema22": {
   "type": "boolean"
  },
  "__schema23": {
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
  "__schema24": {
   "type": "string"
  },
  "__schema25": {
   "type": "string"
  },
  "__schema26": {
   "$ref": "#/definitions/__schema18"
  },
  "__schema27": {
   "type": "boolean"
  },
  "__schema28": {
   "type": "boolean"
  },
  "__schema29": {
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
  "__schema30": {
   "type": "array",
   "items": {
    "type": "object",
    "properties": {
     "targets": {
      "type": "array",
      "items": {
       "type": "string"
      }
     },
     "labels": {
      "$ref": "#/definitions/__schema1"
     }
    },
    "additionalProperties": false
   }
  },
  "__schema31": {
   "type": "array",
   "items": {
    "type": "object",
    "properties": {
     "files": {
      "minItems": 1,
      "type": "array",
      "items": {
       "$ref": "#/definitions/__schema32"
      }
     },
     "refresh_interval": {
      "$ref": "#/definitions/__schema0"
     }
    },
    "required": [
     "files"
    ],
    "additionalProperties": false
   }
  },
  "__schema32": {
   "type": "string",
   "pattern": "^[^*]*(?:\\*[^/]*)?\\.(?:json|yml|yaml|JSON|YML|YAML)$"
  },
  "__schema33": {
   "type": "array",
   "items": {
    "type": "object",
    "properties": {
     "names": {
      "minItems": 1,
      "type": "array",
      "items": {
       "$ref": "#/definitions/__schema34"
      }
     },
     "type": {
      "type": "string",
      "enum": [
       "A",
       "AAAA",
       "SRV",
       "MX",
       "NS",
       "a",
       "aaaa",
       "srv",
       "mx",
       "ns"
      ]
     },
     "port": {
      "type": "integer"
     },
     "refresh_interval": {
      "$ref": "#/definitions/__schema0"
     }
    },
    "required": [
     "names"
    ],
    "additionalProperties": false
   }
  },
  "__schema34": {
   "type": "string"
  },
  "__schema35": {
   "type": "array",
   "items": {
    "type": "object",
    "properties": {
     "url": {
      "type": "string",
      "pattern": "^https?:\\/\\/\\S+$",
      "description": "an http or https URL"
     },
     "refresh_interval": {
      "$ref": "#/definitions/__schema0"
     },
     "basic_auth": {
      "$ref": "#/definitions/__schema15"
     },
     "authorization": {
      "$ref": "#/definitions/__schema16"
     },
     "oauth2": {
      "$ref": "#/definitions/__schema17"
     },
     "bearer_token": {
      "$ref": "#/definitions/__schema24"
     },
     "bearer_token_file": {
      "$ref": "#/definitions/__schema25"
     },
     "tls_config": {
      "$ref": "#/definitions/__schema26"
     },
     "follow_redirects": {
      "$ref": "#/definitions/__schema27"
     },
     "enable_http2": {
      "$ref": "#/definitions/__schema28"
     },
     "http_headers": {
      "$ref": "#/definitions/__schema29"
     },
     "proxy_url": {
      "$ref": "#/definitions/__schema20"
     },
     "no_proxy": {
      "$ref": "#/definitions/__schema21"
     },
     "proxy_from_environment": {
      "$ref": "#/definitions/__schema22"
     },
     "proxy_connect_header": {
      "$ref": "#/definitions/__schema23"
     }
    },
    "required": [
     "url"
    ],
    "additionalProperties": false
   }
  },
  "__schema36": {
   "type": "array",
   "items": {
    "type": "object",
    "properties": {
     "api_server": {
      "type": "string"
     },
     "role": {
      "type": "string",
      "enum": [
       "node",
       "pod",
       "service",
       "endpoints",
       "endpointslice",
       "ingress"
      ]
     },
     "kubeconfig_file": {
      "type": "string"
     },
     "namespaces": {
      "type": "object",
      "properties": {
       "own_namespace": {
        "type": "boolean"
       },
       "names": {
        "type": "array",
        "items": {
         "type": "string"
        }
       }
      },
      "additionalProperties": false
     },
     "selectors": {
      "type": "array",
      "items": {
       "type": "object",
       "properties": {
        "role": {
         "type": "string"
        },
        "label": {
         "type": "string"
        },
        "field": {
         "type": "string"
        }
       },
       "required": [
        "role"
       ],
       "additionalProperties": false
      }
     },
     "attach_metadata": {
      "type": "object",
      "properties": {
       "node": {
        "type": "boolean"
       },
       "namespace": {
        "type": "boolean"
       },
       "deployment": {
        "type": "boolean"
       },
       "cronjob": {
        "type": "boolean"
       },
       "job": {
        "type": "boolean"
       }
      },
      "additionalProperties": false
     },
     "basic_auth": {
      "$ref": "#/definitions/__schema15"
     },
     "authorization": {
      "$ref": "#/definitions/__schema16"
     },
     "oauth2": {
      "$ref": "#/definitions/__schema17"
     },
     "bearer_token": {
      "$ref": "#/definitions/__schema24"
     },
     "bearer_token_file": {
      "$ref": "#/definitions/__schema25"
     },
     "tls_config": {
      "$ref": "#/definitions/__schema26"
     },
     "follow_redirects": {
      "$ref": "#/definitions/__schema27"
     },
     "enable_http2": {
      "$ref": "#/definitions/__schema28"
     },
     "http_headers": {
      "$ref": "#/definitions/__schema29"
     },
     "proxy_url": {
      "$ref": "#/definitions/__schema20"
     },
     "no_proxy": {
      "$ref": "#/definitions/__schema21"
     },
     "proxy_from_environment": {
      "$ref": "#/definitions/__schema22"
     },
     "proxy_connect_header": {
      "$ref": "#/definitions/__schema23"
     }
    },
    "required": [
     "role"
    ],
    "additionalProperties": false
   }
  },
  "__schema37": {
   "type": "array",
   "items": {
    "type": "object",
    "properties": {
     "server": {
      "type": "string"
     },
     "path_prefix": {
      "type": "string"
     },
     "token": {
      "type": "string"
     },
     "datacenter": {
      "type": "string"
     },
     "namespace": {
      "type": "string"
     },
     "partition": {
      "type": "string"
     },
     "tag_separator": {
      "type": "string"
     },
     "scheme": {
      "type": "string"
     },
     "username": {
      "type": "string"
     },
     "password": {
      "type": "string"
     },
     "allow_stale": {
      "type": "boolean"
     },
     "refresh_interval": {
      "$ref": "#/definitions/__schema0"
     },
     "services": {
      "type": "array",
      "items": {
       "type": "string"
      }
     },
     "tags": {
      "type": "array",
      "items": {
       "type": "string"
      }
     },
     "node_meta": {
      "type": "object",
      "propertyNames": {
       "type": "string"
      },
      "additionalProperties": {
       "type": "string"
      }
     },
     "filter": {
      "type": "string"
     },
     "health_filter": {
      "type": "string"
     },
     "basic_auth": {
      "$ref": "#/definitions/__schema15"
     },
     "authorization": {
      "$ref": "#/definitions/__schema16"
     },
     "oauth2": {
      "$ref": "#/definitions/__schema17"
     },
     "bearer_token": {
      "$ref": "#/definitions/__schema24"
     },
     "bearer_token_file": {
      "$ref": "#/definitions/__schema25"
     },
     "tls_config": {
      "$ref": "#/definitions/__schema26"
     },
     "follow_redirects": {
      "$ref": "#/definitions/__schema27"
     },
     "enable_http2": {
      "$ref": "#/definitions/__schema28"
     },
     "http_headers": {
      "$ref": "#/definitions/__schema29"
     },
     "proxy_url": {
      "$ref": "#/definitions/__schema20"
     },
     "no_proxy": {
      "$ref": "#/definitions/__schema21"
     },
     "proxy_from_environment": {
      "$ref": "#/definitions/__schema22"
     },
     "proxy_connect_header": {
      "$ref": "#/definitions/__schema23"
     }
    },
    "additionalProperties": false
   }
  },
  "__schema38": {
   "type": "array",
   "items": {
    "type": "object",
    "properties": {},
    "additionalProperties": {}
   }
  }
 }
};
