class BriaUpscaleCreative(dsl.Builder, node_type="fal.image_to_image.BriaUpscaleCreative"):
    """
    bria/upscale/creative on fal.ai: its words are not written yet.

    Args:
        image: The source image that this endpoint works on.
        seed: Number that fixes the chance involved, so that a run can be repeated. Left out, every run gets a new random one.
        preserve_alpha: Keeps the transparent parts of the input picture transparent.
    """

    output: dsl.Handle[ImageRef]

    def __init__(
        self,
        *,
        image: dsl.Input[ImageRef] | None = None,
        seed: dsl.Input[int] = 5555,
        preserve_alpha: dsl.Input[bool] = True,
    ) -> None:
        super().__init__(
            image=image,
            seed=seed,
            preserve_alpha=preserve_alpha,
        )
