class Gemini25FlashImageEdit(dsl.Builder, node_type="fal.image_to_image.Gemini25FlashImageEdit"):
    """
    Edit or merge pictures by plain instruction with Gemini 2.5 Flash Image, known as Nano Banana.

    Up to four results in the input's shape or one of ten; no 2K or 4K, which Gemini 3 Pro Image has.

    Args:
        prompt: What to change, or what the finished picture should show. Concrete words get closest.
        num_images: How many pictures to make in one run; more of them cost more.
        seed: Number that fixes the chance involved, so that a run can be repeated; -1 draws a new one for each run.
        aspect_ratio: Shape of the result as width to height; auto goes by the input.
        output_format: File format of the result.
        safety_tolerance: How much the content filter lets through; lower is stricter, higher more lenient.
        images: One or more pictures to edit or merge.
        limit_generations: Returns one picture per round, even if the prompt asks for more.
    """

    output: dsl.Handle[ImageRef]
    images: dsl.Handle[list[ImageRef]]
    description: dsl.Handle[str]

    def __init__(
        self,
        *,
        prompt: dsl.Input[str],
        num_images: dsl.Input[int] = 1,
        seed: dsl.Input[int] = -1,
        aspect_ratio: dsl.Input[shared.NanoBananaAspectRatioValue] | None = "auto",
        output_format: dsl.Input[shared.ImageFormatJpegPngWebpValue] = "png",
        safety_tolerance: dsl.Input[shared.SafetyToleranceValue] = "4",
        images: dsl.FileListInput[ImageRef],
        limit_generations: dsl.Input[bool] = False,
    ) -> None:
        super().__init__(
            prompt=prompt,
            num_images=num_images,
            seed=seed,
            aspect_ratio=aspect_ratio,
            output_format=output_format,
            safety_tolerance=safety_tolerance,
            images=images,
            limit_generations=limit_generations,
        )
