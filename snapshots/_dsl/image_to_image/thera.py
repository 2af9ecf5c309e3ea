class Thera(dsl.Builder, node_type="fal.image_to_image.Thera"):
    """
    Upscale an image by any factor, fractions included, with Thera's anti-aliased neural fields on an EDSR or RDN backbone.

    Good when the size must be odd rather than exactly double.

    Args:
        image: The source image that this endpoint works on.
        upscale_factor: How many times wider and higher the result becomes.
        backbone: Feature network behind the upscaler. RDN is the larger of the two and slower.
        seed: Number that fixes the chance involved, so that a run can be repeated. Left out, every run gets a new random one.
    """

    output: dsl.Handle[ImageRef]
    seed: dsl.Handle[int]

    def __init__(
        self,
        *,
        image: dsl.Input[ImageRef],
        upscale_factor: dsl.Number = 2.0,
        backbone: dsl.Input[Literal["edsr", "rdn"]],
        seed: dsl.Input[int] = -1,
    ) -> None:
        super().__init__(
            image=image,
            upscale_factor=upscale_factor,
            backbone=backbone,
            seed=seed,
        )
