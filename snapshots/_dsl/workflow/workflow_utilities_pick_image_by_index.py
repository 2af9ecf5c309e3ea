class WorkflowUtilitiesPickImageByIndex(dsl.Builder, node_type="fal.workflow.WorkflowUtilitiesPickImageByIndex"):
    """
    Choose the Nth picture of a list by its number with fal's Workflow Utilities.

    Counting starts at 1; past the end the first or last picture is taken. Nothing is drawn or changed.

    Args:
        images: The pictures to choose from, in order.
        index: Number of the picture to take: 1 is the first, 2 the second. Below 1 is an error.
        fallback_index: Which picture is taken when the number is beyond the end of the list; has no effect otherwise.
    """

    output: dsl.Handle[ImageRef]
    images: dsl.Handle[list[ImageRef]]

    def __init__(
        self,
        *,
        images: dsl.FileListInput[ImageRef],
        index: dsl.Input[int],
        fallback_index: dsl.Input[Literal["first-image", "last-image"]] = "first-image",
    ) -> None:
        super().__init__(
            images=images,
            index=index,
            fallback_index=fallback_index,
        )
