class AuraSr(dsl.Builder, node_type="fal.image_to_image.AuraSr"):
    """
    Upscale a picture exactly four times with AuraSR, a GAN made for generated images.

    Takes a picture and no prompt; two checkpoints, and an overlap switch that hides tile seams.

    Args:
        image: The picture to enlarge four times; clean generated images suit it best.
        upscale_factor: How many times wider and higher the result becomes; four is the only choice.
        overlapping_tiles: Lets neighbouring tiles overlap, which removes seams but takes twice as long.
        checkpoint: Version of the AuraSR weights to use.
    """

    output: dsl.Handle[ImageRef]
    timings: dsl.Handle[dict[str, Any]]

    def __init__(
        self,
        *,
        image: dsl.FileInput[ImageRef],
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
