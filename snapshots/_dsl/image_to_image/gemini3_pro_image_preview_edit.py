class Gemini3ProImagePreviewEdit(dsl.Builder, node_type="fal.image_to_image.Gemini3ProImagePreviewEdit"):
    """
    Edit or merge images with Google's Gemini 3 Pro Image preview, alias Nano Banana Pro: output up to 4K, dependable lettering, optional web search for current facts.

    The deliberate tier above 2.5 Flash.

    Args:
        images: The source images, in order; the prompt can call them first, second and so on.
        prompt: What to change, or what the finished picture should show. Concrete words get closest.
        aspect_ratio: Shape of the result as width to height. Where an automatic choice exists, it follows the input.
        num_images: How many pictures to make in one go; each one is charged.
        resolution: How large and detailed the result gets; higher takes longer and often costs more.
        enable_web_search: Lets the model look up current facts on the web before drawing.
        limit_generations: Returns one picture per round, even if the prompt asks for more.
        output_format: File format of the result; it decides size, quality and whether transparency is possible.
        safety_tolerance: How much the content filter lets through; lower is stricter, higher more lenient.
        seed: Number that fixes the chance involved, so that a run can be repeated. Left out, every run gets a new random one.
    """

    output: dsl.Handle[ImageRef]
    images: dsl.Handle[list[ImageRef]]
    description: dsl.Handle[str]

    def __init__(
        self,
        *,
        images: dsl.ListInput[ImageRef],
        prompt: dsl.Input[str],
        aspect_ratio: dsl.Input[shared.NanoBananaAspectRatioValue] = "auto",
        num_images: dsl.Input[int] = 1,
        resolution: dsl.Input[shared.Resolution1kTo4kValue] = "1K",
        enable_web_search: dsl.Input[bool] = False,
        limit_generations: dsl.Input[bool] = False,
        output_format: dsl.Input[shared.ImageFormatJpegPngWebpValue] = "png",
        safety_tolerance: dsl.Input[shared.SafetyToleranceValue] = "4",
        seed: dsl.Input[int] = -1,
    ) -> None:
        super().__init__(
            images=images,
            prompt=prompt,
            aspect_ratio=aspect_ratio,
            num_images=num_images,
            resolution=resolution,
            enable_web_search=enable_web_search,
            limit_generations=limit_generations,
            output_format=output_format,
            safety_tolerance=safety_tolerance,
            seed=seed,
        )
