class BriaTextToImageFast(dsl.Builder, node_type="fal.text_to_image.BriaTextToImageFast"):
    """
    Draft licensed-data images in four to ten steps with Bria Fast, the low-latency sibling of Bria Base; same prompts, same guidance images, less refinement.

    Args:
        prompt: What the picture should show: subject, setting, light and style. Concrete words get closest.
        prompt_enhancement: Adds descriptive variations to the prompt so that the pictures differ more from each other.
        aspect_ratio: Shape of the picture as width to height.
        num_images: How many pictures to make in one go; each one is charged.
        guidance: Up to four guide images with method and weight; the picture then takes its shape from the guide and only one is made.
        guidance_scale: How closely the prompt or input is followed: higher is stricter and can look forced, lower is freer.
        medium: Whether the picture is a photograph or art; left out, both are possible.
        negative_prompt: What should stay out of the picture: objects, flaws or colours. Empty means nothing is ruled out.
        num_inference_steps: Denoising steps: more of them take longer and add detail.
        seed: Number that fixes the chance involved, so that a run can be repeated. Left out, every run gets a new random one.
    """

    output: dsl.Handle[ImageRef]
    images: dsl.Handle[list[ImageRef]]
    seed: dsl.Handle[int]

    def __init__(
        self,
        *,
        prompt: dsl.Input[str],
        prompt_enhancement: dsl.Input[bool] = False,
        aspect_ratio: dsl.Input[shared.BriaAspectRatioValue] = "1:1",
        num_images: dsl.Input[int] = 4,
        guidance: dsl.ListInput[shared.GuidanceInput] | None = None,
        guidance_scale: dsl.Number = 5.0,
        medium: dsl.Input[Literal["photography", "art"]] | None = None,
        negative_prompt: dsl.Input[str] = "",
        num_inference_steps: dsl.Input[int] = 8,
        seed: dsl.Input[int] = -1,
    ) -> None:
        super().__init__(
            prompt=prompt,
            prompt_enhancement=prompt_enhancement,
            aspect_ratio=aspect_ratio,
            num_images=num_images,
            guidance=guidance,
            guidance_scale=guidance_scale,
            medium=medium,
            negative_prompt=negative_prompt,
            num_inference_steps=num_inference_steps,
            seed=seed,
        )
