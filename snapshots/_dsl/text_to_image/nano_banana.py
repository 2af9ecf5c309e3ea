class NanoBanana(dsl.Builder, node_type="fal.text_to_image.NanoBanana"):
    """
    Generate up to four pictures with Nano Banana, Google's Gemini 2.5 Flash Image, from everyday words.

    Ten shapes at one size; Nano Banana 2 adds 4K, extreme shapes and web search.

    Args:
        prompt: What the picture should show: subject, setting, light and style. Concrete words get closest.
        num_images: How many pictures to make in one run; more of them cost more.
        seed: Number that fixes the chance involved, so that a run can be repeated; -1 draws a new one for each run.
        aspect_ratio: Shape of the picture as width to height.
        output_format: File format of the result.
        safety_tolerance: How much the content filter lets through; lower is stricter, higher more lenient.
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
        aspect_ratio: dsl.Input[
            Literal["21:9", "16:9", "3:2", "4:3", "5:4", "1:1", "4:5", "3:4", "2:3", "9:16"]
        ] = "1:1",
        output_format: dsl.Input[shared.ImageFormatJpegPngWebpValue] = "png",
        safety_tolerance: dsl.Input[shared.SafetyToleranceValue] = "4",
        limit_generations: dsl.Input[bool] = False,
    ) -> None:
        super().__init__(
            prompt=prompt,
            num_images=num_images,
            seed=seed,
            aspect_ratio=aspect_ratio,
            output_format=output_format,
            safety_tolerance=safety_tolerance,
            limit_generations=limit_generations,
        )
