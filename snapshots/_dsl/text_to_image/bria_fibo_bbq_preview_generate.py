class BriaFiboBbqPreviewGenerate(dsl.Builder, node_type="fal.text_to_image.BriaFiboBbqPreviewGenerate"):
    """
    Generate a picture with Bria's FIBO BBQ Preview from words, a structured description or a reference.

    A preview of what is to follow FIBO; it has guidance of 3 to 5 but no choice of resolution.

    Args:
        prompt: What the picture should show: subject, setting, light and style. Concrete words get closest.
        aspect_ratio: Shape of the picture as width to height.
        structured_prompt: The picture described field by field: objects, light, mood, style. Can take the place of the prompt.
        image: Reference picture from which the new one takes its cue.
        seed: Number that fixes the chance involved. It starts at a set value, so that equal inputs repeat the same result; -1 draws a new one.
        steps_num: How many denoising rounds the picture goes through; more are slower and finer.
        negative_prompt: What should stay out of the picture: objects, flaws or colours. Empty rules nothing out.
        guidance_scale: How closely the prompt is followed: higher is stricter and can look forced, lower is freer.
    """

    output: dsl.Handle[ImageRef]
    images: dsl.Handle[list[dict[str, Any]]]
    structured_prompt: dsl.Handle[dict[str, Any]]

    def __init__(
        self,
        *,
        prompt: dsl.Input[str] | None = None,
        aspect_ratio: dsl.Input[shared.BriaAspectRatioValue] = "1:1",
        structured_prompt: dsl.Input[shared.BriaStructuredPromptBbq]
        | dsl.Input[str]
        | dsl.Input[dict[str, Any]]
        | None = None,
        image: dsl.FileInput[ImageRef] | None = None,
        seed: dsl.Input[int] = 5555,
        steps_num: dsl.Input[int] = 50,
        negative_prompt: dsl.Input[str] = "",
        guidance_scale: dsl.Input[int] = 5,
    ) -> None:
        super().__init__(
            prompt=prompt,
            aspect_ratio=aspect_ratio,
            structured_prompt=structured_prompt,
            image=image,
            seed=seed,
            steps_num=steps_num,
            negative_prompt=negative_prompt,
            guidance_scale=guidance_scale,
        )
