class Florence2LargeRegionProposal(dsl.Builder, node_type="fal.image_to_image.Florence2LargeRegionProposal"):
    """
    Propose boxes around everything that looks like an object, without labels, with Florence-2 Large.

    Takes a picture and no text, returns boxes and a marked picture; object detection adds names.

    Args:
        image: Picture in which regions should be proposed.
    """

    output: dsl.Handle[ImageRef]
    results: dsl.Handle[dict[str, Any]]

    def __init__(
        self,
        *,
        image: dsl.FileInput[ImageRef],
    ) -> None:
        super().__init__(
            image=image,
        )
