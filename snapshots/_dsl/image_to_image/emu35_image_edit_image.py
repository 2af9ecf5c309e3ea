class Emu35ImageEditImage(dsl.Builder, node_type="fal.image_to_image.Emu35ImageEditImage"):
    """
    Edit one picture by text with BAAI's Emu 3.5 Image, at 480p or 720p.

    The result takes the input's shape or one of nine from 21:9 to 9:21; there is no mask and no strength to set.

    Args:
        prompt: What to change, or what the finished picture should show. Concrete words get closest.
        resolution: How large and detailed the result gets; higher takes longer.
        aspect_ratio: Shape of the result as width to height; auto takes that of the source.
        enable_safety_checker: Turns fal's check for unsafe content on; off skips it.
        seed: Number that fixes the chance involved, so that a run can be repeated; -1 draws a new one for each run.
        output_format: File format of the result.
        image: The picture to change. Up to 100 MB.
    """

    output: dsl.Handle[ImageRef]
    images: dsl.Handle[list[ImageRef]]
    seed: dsl.Handle[int]

    def __init__(
        self,
        *,
        prompt: dsl.Input[str],
        resolution: dsl.Input[shared.Resolution480pTo720pValue] = "720p",
        aspect_ratio: dsl.Input[
            Literal["auto", "21:9", "16:9", "4:3", "3:2", "1:1", "2:3", "3:4", "9:16", "9:21"]
        ] = "auto",
        enable_safety_checker: dsl.Input[bool] = True,
        seed: dsl.Input[int] = -1,
        output_format: dsl.Input[shared.ImageFormatJpegPngWebpValue] = "png",
        image: dsl.FileInput[ImageRef],
    ) -> None:
        super().__init__(
            prompt=prompt,
            resolution=resolution,
            aspect_ratio=aspect_ratio,
            enable_safety_checker=enable_safety_checker,
            seed=seed,
            output_format=output_format,
            image=image,
        )
