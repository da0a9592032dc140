// Made by `npm run regenerate`. Do not edit.
export default {
 "type": "object",
 "properties": {
  "version": {
   "type": "string"
  },
  "name": {
   "type": "string"
  },
  "include": {
   "$ref": "#/definitions/__schema0"
  },
  "services": {
   "type": "object",
   "propertyNames": {
    "type": "string"
   },
   "additionalProperties": {
    "type": "object",
    "properties": {
     "image": {
      "type": "string"
     },
     "build": {
      "$ref": "#/definitions/__schema0"
     },
     "platform": {
      "type": "string"
     },
     "pull_policy": {
      "type": "string"
     },
     "pull_refresh_after": {
      "type": "string"
     },
     "container_name": {
      "type": "string"
     },
     "hostname": {
      "type": "string"
     },
     "domainname": {
      "type": "string"
     },
     "profiles": {
      "$ref": "#/definitions/__schema1"
     },
     "entrypoint": {
      "$ref": "#/definitions/__schema2"
     },
     "command": {
      "$ref": "#/definitions/__schema2"
     },
     "working_dir": {
      "type": "string"
     },
     "environment": {
      "$ref": "#/definitions/__schema3"
     },
     "env_file": {
      "$ref": "#/definitions/__schema0"
     },
     "user": {
      "type": "string"
     },
     "group_add": {
      "type": "array",
      "items": {
       "$ref": "#/definitions/__schema4"
      }
     },
     "ports": {
      "type": "array",
      "items": {
       "anyOf": [
        {
         "type": "string"
        },
        {
         "type": "integer"
        },
        {
         "type": "object",
         "properties": {
          "name": {
           "type": "string"
          },
          "mode": {
           "type": "string"
          },
          "host_ip": {
           "type": "string"
          },
          "target": {
           "$ref": "#/definitions/__schema4"
          },
          "published": {
           "$ref": "#/definitions/__schema4"
          },
          "protocol": {
           "type": "string"
          },
          "app_protocol": {
           "type": "string"
          }
         },
         "additionalProperties": false
        }
       ]
      }
     },
     "expose": {
      "type": "array",
      "items": {
       "$ref": "#/definitions/__schema4"
      }
     },
     "volumes": {
      "type": "array",
      "items": {
       "anyOf": [
        {
         "type": "string"
        },
        {
         "type": "object",
         "properties": {
          "type": {
           "type": "string",
           "enum": [
            "bind",
            "volume",
            "tmpfs",
            "cluster",
            "npipe",
            "image"
           ]
          },
          "source": {
           "type": "string"
          },
          "target": {
           "type": "string"
          },
          "read_only": {
           "$ref": "#/definitions/__schema5"
          },
          "consistency": {
           "type": "string"
          },
          "bind": {
           "type": "object",
           "properties": {
            "propagation": {
             "type": "string"
            },
            "create_host_path": {
             "$ref": "#/definitions/__schema5"
            },
            "recursive": {
             "type": "string"
            },
            "selinux": {
             "type": "string"
            }
           },
           "additionalProperties": false
          },
          "volume": {
           "type": "object",
           "properties": {
            "labels": {
             "$ref": "#/definitions/__schema3"
            },
            "nocopy": {
             "$ref": "#/definitions/__schema5"
            },
            "subpath": {
             "type": "string"
            }
           },
           "additionalProperties": false
          },
          "tmpfs": {
           "type": "object",
           "properties": {
            "size": {
             "$ref": "#/definitions/__schema4"
            },
            "mode": {
             "$ref": "#/definitions/__schema4"
            }
           },
           "additionalProperties": false
          },
          "image": {
           "type": "object",
           "properties": {
            "subpath": {
             "type": "string"
            }
           },
           "additionalProperties": false
          }
         },
         "required": [
          "type"
         ],
         "additionalProperties": false
        }
       ]
      }
     },
     "volumes_from": {
      "$ref": "#/definitions/__schema1"
     },
     "tmpfs": {
      "$ref": "#/definitions/__schema2"
     },
     "secrets": {
      "type": "array",
      "items": {
       "$ref": "#/definitions/__schema6"
      }
     },
     "configs": {
      "type": "array",
      "items": {
       "$ref": "#/definitions/__schema6"
      }
     },
     "networks": {
      "anyOf": [
       {
        "$ref": "#/definitions/__schema1"
       },
       {
        "type": "object",
        "propertyNames": {
         "type": "string"
        },
        "additionalProperties": {}
       }
      ]
     },
     "network_mode": {
      "type": "string"
     },
     "extra_hosts": {
      "anyOf": [
       {
        "$ref": "#/definitions/__schema1"
       },
       {
        "type": "object",
        "propertyNames": {
         "type": "string"
        },
        "additionalProperties": {}
       }
      ]
     },
     "external_links": {
      "$ref": "#/definitions/__schema1"
     },
     "links": {
      "$ref": "#/definitions/__schema1"
     },
     "dns": {
      "$ref": "#/definitions/__schema2"
     },
     "dns_opt": {
      "$ref": "#/definitions/__schema1"
     },
     "dns_search": {
      "$ref": "#/definitions/__schema2"
     },
     "mac_address": {
      "type": "string"
     },
     "depends_on": {
      "anyOf": [
       {
        "$ref": "#/definitions/__schema1"
       },
       {
        "type": "object",
        "propertyNames": {
         "type": "string"
        },
        "additionalProperties": {
         "type": "object",
         "properties": {
          "condition": {
           "type": "string",
           "enum": [
            "service_started",
            "service_healthy",
            "service_completed_successfully"
           ]
          },
          "restart": {
           "$ref": "#/definitions/__schema5"
          },
          "required": {
           "type": "boolean"
          }
         },
         "required": [
          "condition"
         ],
         "additionalProperties": false
        }
       }
      ]
     },
     "healthcheck": {
      "type": "object",
      "properties": {
       "disable": {
        "$ref": "#/definitions/__schema5"
       },
       "test": {
        "anyOf": [
         {
          "type": "string"
         },
         {
          "$ref": "#/definitions/__schema1"
         }
        ]
       },
       "interval": {
        "type": "string"
       },
       "timeout": {
        "type": "string"
       },
       "retries": {
        "$ref": "#/definitions/__schema4"
       },
       "start_period": {
        "type": "string"
       },
       "start_interval": {
        "type": "string"
       }
      },
      "additionalProperties": false
     },
     "restart": {
      "type": "string"
     },
     "init": {
      "$ref": "#/definitions/__schema5"
     },
     "privileged": {
      "$ref": "#/definitions/__schema5"
     },
     "read_only": {
      "$ref": "#/definitions/__schema5"
     },
     "cap_drop": {
      "$ref": "#/definitions/__schema1"
     },
     "cap_add": {
      "$ref": "#/definitions/__schema1"
     },
     "security_opt": {
      "$ref": "#/definitions/__schema1"
     },
     "sysctls": {
      "$ref": "#/definitions/__schema3"
     },
     "ulimits": {
      "$ref": "#/definitions/__schema0"
     },
     "devices": {
      "$ref": "#/definitions/__schema0"
     },
     "device_cgroup_rules": {
      "$ref": "#/definitions/__schema1"
     },
     "gpus": {
      "$ref": "#/definitions/__schema0"
     },
     "mem_limit": {
      "$ref": "#/definitions/__schema4"
     },
     "mem_reservation": {
      "$ref": "#/definitions/__schema4"
     },
     "mem_swappiness": {
      "$ref": "#/definitions/__schema4"
     },
     "memswap_limit": {
      "$ref": "#/definitions/__schema4"
     },
     "cpus": {
      "$ref": "#/definitions/__schema4"
     },
     "cpuset": {
      "type": "string"
     },
     "cpu_count": {
      "$ref": "#/definitions/__schema4"
     },
     "cpu_percent": {
      "$ref": "#/definitions/__schema4"
     },
     "cpu_shares": {
      "$ref": "#/definitions/__schema4"
     },
     "cpu_quota": {
      "$ref": "#/definitions/__schema4"
     },
     "cpu_period": {
      "$ref": "#/definitions/__schema4"
     },
     "cpu_rt_period": {
      "$ref": "#/definitions/__schema4"
     },
     "cpu_rt_runtime": {
      "$ref": "#/definitions/__schema4"
     },
     "pids_limit": {
      "$ref": "#/definitions/__schema4"
     },
     "shm_size": {
      "$ref": "#/definitions/__schema4"
     },
     "oom_kill_disable": {
      "$ref": "#/definitions/__schema5"
     },
     "oom_score_adj": {
      "$ref": "#/definitions/__schema4"
     },
     "blkio_config": {
      "$ref": "#/definitions/__schema0"
     },
     "storage_opt": {
      "$ref": "#/definitions/__schema0"
     },
     "cgroup": {
      "type": "string"
     },
     "cgroup_parent": {
      "type": "string"
     },
     "ipc": {
      "type": "string"
     },
     "pid": {
      "type": "string"
     },
     "uts": {
      "type": "string"
     },
     "userns_mode": {
      "type": "string"
     },
     "isolation": {
      "type": "string"
     },
     "runtime": {
      "type": "string"
     },
     "credential_spec": {
      "$ref": "#/definitions/__schema0"
     },
     "logging": {
      "type": "object",
      "properties": {
       "driver": {
        "type": "string"
       },
       "options": {
        "type": "object",
        "propertyNames": {
         "type": "string"
        },
        "additionalProperties": {
         "$ref": "#/definitions/__schema4"
        }
       }
      },
      "additionalProperties": false
     },
     "labels": {
      "$ref": "#/definitions/__schema3"
     },
     "label_file": {
      "$ref": "#/definitions/__schema2"
     },
     "annotations": {
      "$ref": "#/definitions/__schema3"
     },
     "attach": {
      "$ref": "#/definitions/__schema5"
     },
     "stdin_open": {
      "$ref": "#/definitions/__schema5"
     },
     "tty": {
      "$ref": "#/definitions/__schema5"
     },
     "stop_grace_period": {
      "type": "string"
     },
     "stop_signal": {
      "type": "string"
     },
     "post_start": {
      "$ref": "#/definitions/__schema0"
     },
     "pre_stop": {
      "$ref": "#/definitions/__schema0"
     },
     "scale": {
      "$ref": "#/definitions/__schema4"
     },
     "deploy": {
      "$ref": "#/definitions/__schema0"
     },
     "develop": {
      "$ref": "#/definitions/__schema0"
     },
     "extends": {
      "$ref": "#/definitions/__schema0"
     },
     "provider": {
      "$ref": "#/definitions/__schema0"
     },
     "models": {
      "$ref": "#/definitions/__schema0"
     },
     "use_api_socket": {
      "type": "boolean"
     }
    },
    "additionalProperties": false
   }
  },
  "networks": {
   "type": "object",
   "propertyNames": {
    "type": "string"
   },
   "additionalProperties": {
    "type": "object",
    "properties": {
     "name": {
      "type": "string"
     },
     "driver": {
      "type": "string"
     },
     "external": {
      "$ref": "#/definitions/__schema0"
     },
     "internal": {
      "$ref": "#/definitions/__schema5"
     },
     "labels": {
      "$ref": "#/definitions/__schema3"
     }
    },
    "additionalProperties": {}
   }
  },
  "volumes": {
   "type": "object",
   "propertyNames": {
    "type": "string"
   },
   "additionalProperties": {
    "type": "object",
    "properties": {
     "name": {
      "type": "string"
     },
     "driver": {
      "type": "string"
     },
     "external": {
      "$ref": "#/definitions/__schema0"
     },
     "labels": {
      "$ref": "#/definitions/__schema3"
     }
    },
    "additionalProperties": {}
   }
  },
  "secrets": {
   "type": "object",
   "propertyNames": {
    "type": "string"
   },
   "additionalProperties": {
    "$ref": "#/definitions/__schema7"
   }
  },
  "configs": {
   "type": "object",
   "propertyNames": {
    "type": "string"
   },
   "additionalProperties": {
    "$ref": "#/definitions/__schema7"
   }
  },
  "models": {
   "$ref": "#/definitions/__schema0"
  }
 },
 "additionalProperties": false,
 "definitions": {
  "__schema0": {},
  "__schema1": {
   "type": "array",
   "items": {
    "type": "string"
   }
  },
  "__schema2": {
   "anyOf": [
    {
     "type": "string"
    },
    {
     "$ref": "#/definitions/__schema1"
    }
   ]
  },
  "__schema3": {
   "anyOf": [
    {
     "$ref": "#/definitions/__schema1"
    },
    {
     "type": "object",
     "propertyNames": {
      "type": "string"
     },
     "additionalProperties": {
      "type": [
       "string",
       "number",
       "boolean",
       "null"
      ]
     }
    }
   ]
  },
  "__schema4": {
   "type": [
    "string",
    "number"
   ]
  },
  "__schema5": {
   "type": [
    "boolean",
    "string"
   ]
  },
  "__schema6": {
   "anyOf": [
    {
     "type": "string"
    },
    {
     "type": "object",
     "properties": {
      "source": {
       "type": "string"
      },
      "target": {
       "type": "string"
      },
      "uid": {
       "type": "string"
      },
      "gid": {
       "type": "string"
      },
      "mode": {
       "$ref": "#/definitions/__schema4"
      }
     },
     "additionalProperties": false
    }
   ]
  },
  "__schema7": {
   "type": "object",
   "properties": {
    "name": {
     "type": "string"
    },
    "file": {
     "type": "string"
    },
    "environment": {
     "type": "string"
    },
    "content": {
     "type": "string"
    },
    "external": {
     "$ref": "#/definitions/__schema0"
    }
   },
   "additionalProperties": {}
  }
 }
};
