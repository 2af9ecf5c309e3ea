class BriaUpscaleCreative(dsl.Builder, node_type="fal.image_to_image.BriaUpscaleCreative"):
    """
    Upscale a picture with Bria's creative upscaler, transparency included.

    Takes a picture and a seed, without prompt or factor, and returns one larger picture; the video upscaler does clips.

    Args:
        image: Picture to enlarge; if none is given, fal works on a sample picture.
        seed: Number that fixes the chance involved. It starts at a set value, so that equal inputs repeat the same result; -1 draws a new one.
        preserve_alpha: Keeps the transparent parts of the input picture transparent.
    """

    output: dsl.Handle[ImageRef]

    def __init__(
        self,
        *,
        image: dsl.FileInput[ImageRef] | None = None,
        seed: dsl.Input[int] = 5555,
        preserve_alpha: dsl.Input[bool] = True,
    ) -> None:
        super().__init__(
            image=image,
            seed=seed,
            preserve_alpha=preserve_alpha,
        )
