class Swin2sr(dsl.Builder, node_type="fal.image_to_image.Swin2sr"):
    """
    Upscale a low-resolution picture with Swin2SR, a transformer restorer without prompt or scale.

    Choose weights by the fault: clean and small, JPEG-compressed, or a real-world photo.

    Args:
        image: The small or compressed picture to enlarge.
        seed: Number that fixes the chance involved, so that a run can be repeated; -1 draws a new one for each run.
        task: Which weights to use: for clean small images, for compressed ones, or for real-world photos.
    """

    output: dsl.Handle[ImageRef]

    def __init__(
        self,
        *,
        image: dsl.FileInput[ImageRef],
        seed: dsl.Input[int] = -1,
        task: dsl.Input[Literal["classical_sr", "compressed_sr", "real_sr"]] = "classical_sr",
    ) -> None:
        super().__init__(
            image=image,
            seed=seed,
            task=task,
        )
