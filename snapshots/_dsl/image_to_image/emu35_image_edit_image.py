class Emu35ImageEditImage(dsl.Builder, node_type="fal.image_to_image.Emu35ImageEditImage"):
    """
    Edit one picture by text with BAAI's Emu 3.5, at 480p or 720p.

    Aspect ratio follows the input or any of nine shapes from 21:9 to 9:21; returns the edited image.

    Args:
        prompt: What to change, or what the finished picture should show. Concrete words get closest.
        resolution: How large and detailed the result gets; higher takes longer and often costs more.
        aspect_ratio: Shape of the result as width to height. Where an automatic choice exists, it follows the input.
        enable_safety_checker: Screens the request and the result for unsafe content and holds back what it finds.
        seed: Number that fixes the chance involved, so that a run can be repeated. Left out, every run gets a new random one.
        output_format: File format of the result; it decides size, quality and whether transparency is possible.
        image: The source image that this endpoint works on. Up to 100 MB.
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
        image: dsl.Input[ImageRef],
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
