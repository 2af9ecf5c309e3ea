class Swin2sr(dsl.Builder, node_type="fal.image_to_image.Swin2sr"):
    """
    Upscale a low-resolution image with Swin2SR, a transformer restorer with weights for clean, JPEG-compressed or real-world pictures.

    Choose the task by the fault; no scale setting or invention.

    Args:
        image: The source image that this endpoint works on.
        seed: Number that fixes the chance involved, so that a run can be repeated. Left out, every run gets a new random one.
        task: Which weights to use: for clean small images, for compressed ones, or for real-world photos.
    """

    output: dsl.Handle[ImageRef]

    def __init__(
        self,
        *,
        image: dsl.Input[ImageRef],
        seed: dsl.Input[int] = -1,
        task: dsl.Input[Literal["classical_sr", "compressed_sr", "real_sr"]] = "classical_sr",
    ) -> None:
        super().__init__(
            image=image,
            seed=seed,
            task=task,
        )
