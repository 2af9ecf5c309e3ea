class BriaTextToImageFast(dsl.Builder, node_type="fal.text_to_image.BriaTextToImageFast"):
    """
    Draft licensed-data images in four to ten steps with Bria Fast, the low-latency sibling of Bria Base; same prompts, same guidance images, less refinement.

    Args:
        prompt: What the picture should show: subject, setting, light and style. Concrete words get closest.
        negative_prompt: What should stay out of the picture: objects, flaws or colours. Empty means nothing is ruled out.
        num_images: How many pictures to make in one go; each one is charged.
        aspect_ratio: Shape of the picture as width to height.
        seed: Number that fixes the chance involved, so that a run can be repeated. Left out, every run gets a new random one.
        num_inference_steps: Denoising steps: more of them take longer and add detail.
        guidance_scale: How closely the prompt or input is followed: higher is stricter and can look forced, lower is freer.
        prompt_enhancement: Adds descriptive variations to the prompt so that the pictures differ more from each other.
        medium: Whether the picture is a photograph or art; left out, both are possible.
        guidance: Up to four guide images with method and weight; the picture then takes its shape from the guide and only one is made.
    """

    output: dsl.Handle[ImageRef]
    images: dsl.Handle[list[ImageRef]]
    seed: dsl.Handle[int]

    def __init__(
        self,
        *,
        prompt: dsl.Input[str],
        negative_prompt: dsl.Input[str] = "",
        num_images: dsl.Input[int] = 4,
        aspect_ratio: dsl.Input[shared.BriaAspectRatioValue] = "1:1",
        seed: dsl.Input[int] = -1,
        num_inference_steps: dsl.Input[int] = 8,
        guidance_scale: dsl.Number = 5.0,
        prompt_enhancement: dsl.Input[bool] = False,
        medium: dsl.Input[Literal["photography", "art"]] | None = None,
        guidance: dsl.ListInput[shared.GuidanceInput] | None = None,
    ) -> None:
        super().__init__(
            prompt=prompt,
            negative_prompt=negative_prompt,
            num_images=num_images,
            aspect_ratio=aspect_ratio,
            seed=seed,
            num_inference_steps=num_inference_steps,
            guidance_scale=guidance_scale,
            prompt_enhancement=prompt_enhancement,
            medium=medium,
            guidance=guidance,
        )
