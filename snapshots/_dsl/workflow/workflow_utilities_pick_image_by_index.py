class WorkflowUtilitiesPickImageByIndex(dsl.Builder, node_type="fal.workflow.WorkflowUtilitiesPickImageByIndex"):
    """
    fal-ai/workflow-utilities/pick-image-by-index on fal.ai: its words are not written yet.

    Args:
        images: Images to work from, in order; prompts can usually refer to them as first, second and so on.
    """

    output: dsl.Handle[ImageRef]
    images: dsl.Handle[list[ImageRef]]

    def __init__(
        self,
        *,
        images: dsl.ListInput[ImageRef],
        index: dsl.Input[int],
        fallback_index: dsl.Input[Literal["first-image", "last-image"]] = "first-image",
    ) -> None:
        super().__init__(
            images=images,
            index=index,
            fallback_index=fallback_index,
        )
