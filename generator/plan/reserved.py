"""Names that a field cannot have. Editing these sets renames fields in saved workflows.

Source: the attributes of ``BaseNode`` and ``BaseType`` in nodetool-core 0.8 (``tests/plan`` compares),
the pydantic 2 API, and the builtins that generated annotations use.
"""

from __future__ import annotations

NODE_ATTRIBUTES = frozenset(
    """
    add_output assign_property attach_inbox auto_save_asset body construct convert_output copy dict
    dynamic_outputs dynamic_properties expose_as_tool field_types finalize find_output find_output_by_index
    find_output_instance find_property from_dict from_orm gen_process get_basic_fields get_control_actions
    get_description get_dynamic_output_slots get_dynamic_properties get_inline_fields get_input_fields
    get_json_schema get_metadata get_model_info get_model_packs get_namespace get_node_type
    get_recommended_models get_required_vram_gb get_sync_mode get_timeout_seconds get_title handle_eos
    has_input has_parent id inherited_fields is_assignable is_cacheable is_controlled is_dynamic
    is_streaming_input is_streaming_output is_visible iter_any_input iter_any_input_with_envelope iter_input
    iter_input_with_envelope json layout model_computed_fields model_config model_construct model_copy
    model_dump model_dump_json model_extra model_fields model_fields_set model_json_schema
    model_parametrized_name model_post_init model_rebuild model_validate model_validate_json
    model_validate_strings move_to_device node_properties output_stream_kinds outputs outputs_for_instance
    parent_id parse_file parse_obj parse_raw pre_process preload_model process process_with_gpu properties
    properties_dict properties_for_client read_property recv remove_output required_inputs required_settings requires_gpu
    restore_original_properties result_for_all_outputs result_for_client return_type run
    save_original_properties schema schema_json send_update set_node_properties set_sync_mode should_route_output
    supports_dynamic_outputs to_dict ui_properties unified_recommended_models
    unified_recommended_models_async update_forward_refs validate validate_inputs
    """.split()
)
#: What ``FalNode`` and the generated class bodies add; ``self`` is the first parameter of ``FalNode.__init__``.
PACK_ATTRIBUTES = frozenset({"endpoint", "fal_arguments", "fal_endpoint", "self", "stream", "type"})
#: Builtins in generated annotations: a field of that name would hide them from the lines below it.
BUILTINS = frozenset({"str", "int", "float", "bool", "list", "dict", "tuple", "property", "classmethod"})
STRUCTURE_ATTRIBUTES = frozenset(name for name in NODE_ATTRIBUTES if name.startswith(("model_", "parse_"))) | {
    "construct",
    "copy",
    "dict",
    "from_dict",
    "from_orm",
    "json",
    "schema",
    "schema_json",
    "type",
    "update_forward_refs",
    "validate",
}
#: Modules of the pack that hold no endpoints: the node that people write, and what builders share.
MODULE_NAMES = frozenset({"dynamic", "shared"})
#: Class names that mean something else inside a generated module.
CLASS_NAMES = frozenset(
    """
    Any AsyncGenerator AssetRef AudioRef BaseType ClassVar DocumentRef Enum FalNode FalStructure Field ImageRef ImageSize
    Literal Model3DRef OutputType ProcessingContext TypedDict VideoRef None True False
    """.split()
)
