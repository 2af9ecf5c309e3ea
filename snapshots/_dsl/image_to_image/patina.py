class Patina(dsl.Builder, node_type="fal.image_to_image.Patina"):
    """
    Predict the material maps of a photo or render with PATINA.

    Takes one picture and gives base colour, normal, roughness, metalness and height as images; it does not make the picture repeat.

    Args:
        image: Photo or render of the surface whose maps are wanted.
        maps: Which maps to predict: base colour, normal, roughness, metalness or height.
        seed: Number that fixes the chance involved, so that a run can be repeated; -1 draws a new one for each run.
        enable_safety_checker: Turns fal's check for unsafe content on; off skips it.
        output_format: File format of the result.
    """

    output: dsl.Handle[ImageRef]
    images: dsl.Handle[list[ImageRef]]
    timings: dsl.Handle[dict[str, Any]]
    seed: dsl.Handle[int]

    def __init__(
        self,
        *,
        image: dsl.FileInput[ImageRef],
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
