class Patina(dsl.Builder, node_type="fal.image_to_image.Patina"):
    """
    fal-ai/patina on fal.ai: its words are not written yet.

    Args:
        image: The source image that this endpoint works on.
        seed: Number that fixes the chance involved, so that a run can be repeated. Left out, every run gets a new random one.
        enable_safety_checker: Screens the request and the result for unsafe content and holds back what it finds.
        output_format: File format of the result; it decides size, quality and whether transparency is possible.
    """

    output: dsl.Handle[ImageRef]
    images: dsl.Handle[list[ImageRef]]
    timings: dsl.Handle[dict[str, Any]]
    seed: dsl.Handle[int]

    def __init__(
        self,
        *,
        image: dsl.Input[ImageRef],
        maps: dsl.ListInput[Literal["basecolor", "normal", "roughness", "metalness", "height"]] | None = None,
        seed: dsl.Input[int] = -1,
        enable_safety_checker: dsl.Input[bool] = True,
        output_format: dsl.Input[shared.ImageFormatJpegPngWebpValue] = "png",
    ) -> None:
        super().__init__(
            image=image,
            maps=maps,
            seed=seed,
            enable_safety_checker=enable_safety_checker,
            output_format=output_format,
        )
