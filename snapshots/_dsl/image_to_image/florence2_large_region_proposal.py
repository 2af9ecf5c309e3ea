class Florence2LargeRegionProposal(dsl.Builder, node_type="fal.image_to_image.Florence2LargeRegionProposal"):
    """
    Propose boxes around anything that looks like an object, without labels, using Florence-2 Large.

    For crops and further classification; choose object-detection if you want names.

    Args:
        image: The source image that this endpoint works on.
    """

    output: dsl.Handle[ImageRef]
    results: dsl.Handle[dict[str, Any]]

    def __init__(
        self,
        *,
        image: dsl.Input[ImageRef],
    ) -> None:
        super().__init__(
            image=image,
        )
