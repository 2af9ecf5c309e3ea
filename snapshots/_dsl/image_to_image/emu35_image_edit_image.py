class Emu35ImageEditImage(dsl.Builder, node_type="fal.image_to_image.Emu35ImageEditImage"):
    """
    Edit one picture by text with BAAI's Emu 3.5, at 480p or 720p.

    Aspect ratio follows the input or any of nine shapes from 21:9 to 9:21; returns the edited image.

    Args:
        image: The source image that this endpoint works on.
        prompt: What to change, or what the finished picture should show. Concrete words get closest.
        aspect_ratio: Shape of the result as width to height. Where an automatic choice exists, it follows the input.
        resolution: How large and detailed the result gets; higher takes longer and often costs more.
        output_format: File format of the result; it decides size, quality and whether transparency is possible.
        enable_safety_checker: Screens the request and the result for unsafe content and holds back what it finds.
        seed: Number that fixes the chance involved, so that a run can be repeated. Left out, every run gets a new random one.
    """

    output: dsl.Handle[ImageRef]
    images: dsl.Handle[list[ImageRef]]
    seed: dsl.Handle[int]

    def __init__(
        self,
        *,
        image: dsl.Input[ImageRef],
        prompt: dsl.Input[str],
        aspect_ratio: dsl.Input[
            Literal["auto", "21:9", "16:9", "4:3", "3:2", "1:1", "2:3", "3:4", "9:16", "9:21"]
        ] = "auto",
        resolution: dsl.Input[shared.Resolution480pTo720pValue] = "720p",
        output_format: dsl.Input[shared.ImageFormatJpegPngWebpValue] = "png",
        enable_safety_checker: dsl.Input[bool] = True,
        seed: dsl.Input[int] = -1,
    ) -> None:
        super().__init__(
            image=image,
            prompt=prompt,
            aspect_ratio=aspect_ratio,
            resolution=resolution,
            output_format=output_format,
            enable_safety_checker=enable_safety_checker,
            seed=seed,
        )
