class Thera(dsl.Builder, node_type="fal.image_to_image.Thera"):
    """
    Upscale a picture by any factor from 1 to 6, fractions included, with Thera's neural fields.

    Anti-aliased, without a prompt, on an EDSR or RDN backbone; for sizes that are no round multiple.

    Args:
        image: The low-resolution picture to enlarge.
        upscale_factor: How many times wider and higher the result becomes. More pixels cost more.
        backbone: Feature network behind the upscaler. RDN is the larger of the two and slower.
        seed: Number that fixes the chance involved, so that a run can be repeated; -1 draws a new one for each run.
    """

    output: dsl.Handle[ImageRef]
    seed: dsl.Handle[int]

    def __init__(
        self,
        *,
        image: dsl.FileInput[ImageRef],
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
