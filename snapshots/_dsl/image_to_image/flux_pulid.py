class FluxPulid(dsl.Builder, node_type="fal.image_to_image.FluxPulid"):
    """
    Generate a new picture of a person from one face photo and a prompt with PuLID on FLUX.

    Needs no training; start step and identity weight balance likeness against freedom.

    Args:
        prompt: What the new picture should show: the person's role, clothes, place and style.
        reference_image: Photo of the face that the new picture should show, seen clearly.
        image_size: Size of the picture in pixels: a preset shape or a width and height of your own; more pixels cost more.
        num_inference_steps: Denoising steps: more of them take longer and add detail.
        seed: Number that fixes the chance involved, so that a run can be repeated; -1 draws a new one for each run.
        guidance_scale: How closely the prompt is followed: higher is stricter and can look forced, lower is freer.
        negative_prompt: What should stay out of the picture: objects, flaws or colours. Empty rules nothing out.
        start_step: Step at which the face begins to count. Earlier means closer likeness, later means easier restyling.
        true_cfg: Real guidance weight beside the built-in one; above one it makes the prompt bind more and runs slower.
        id_weight: How strongly the face from the photo is imposed. Lower gives the prompt more room.
        enable_safety_checker: Turns fal's check for unsafe content on; off skips it.
        max_sequence_length: How many tokens of the prompt are read; more allows longer prompts and is slower.
    """

    output: dsl.Handle[ImageRef]
    images: dsl.Handle[list[ImageRef]]
    timings: dsl.Handle[dict[str, Any]]
    seed: dsl.Handle[int]
    has_nsfw_concepts: dsl.Handle[list[bool]]
    prompt: dsl.Handle[str]

    def __init__(
        self,
        *,
        prompt: dsl.Input[str],
        reference_image: dsl.FileInput[ImageRef],
        image_size: dsl.Input[shared.ImageSizePresetValue] | dsl.Input[ImageSize] = "landscape_4_3",
        num_inference_steps: dsl.Input[int] = 20,
        seed: dsl.Input[int] = -1,
        guidance_scale: dsl.Number = 4.0,
        negative_prompt: dsl.Input[str] = "",
        start_step: dsl.Input[int] = 0,
        true_cfg: dsl.Number = 1.0,
        id_weight: dsl.Number = 1.0,
        enable_safety_checker: dsl.Input[bool] = True,
        max_sequence_length: dsl.Input[Literal["128", "256", "512"]] = "128",
    ) -> None:
        super().__init__(
            prompt=prompt,
            reference_image=reference_image,
            image_size=image_size,
            num_inference_steps=num_inference_steps,
            seed=seed,
            guidance_scale=guidance_scale,
            negative_prompt=negative_prompt,
            start_step=start_step,
            true_cfg=true_cfg,
            id_weight=id_weight,
            enable_safety_checker=enable_safety_checker,
            max_sequence_length=max_sequence_length,
        )
