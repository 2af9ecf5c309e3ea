class AuraSr(dsl.Builder, node_type="fal.image_to_image.AuraSr"):
    """
    fal-ai/aura-sr on fal.ai: its words are not written yet.

    Args:
        image: The source image that this endpoint works on.
        upscale_factor: How many times wider and higher the result becomes.
    """

    output: dsl.Handle[ImageRef]
    timings: dsl.Handle[dict[str, Any]]

    def __init__(
        self,
        *,
        image: dsl.Input[ImageRef],
        upscale_factor: dsl.Input[Literal[4]] = 4,
        overlapping_tiles: dsl.Input[bool] = False,
        checkpoint: dsl.Input[shared.SafetyCheckerVersionValue] = "v1",
    ) -> None:
        super().__init__(
            image=image,
            upscale_factor=upscale_factor,
            overlapping_tiles=overlapping_tiles,
            checkpoint=checkpoint,
        )
