class FluxPulid(dsl.Builder, node_type="fal.image_to_image.FluxPulid"):
    """
    Generate new pictures of a person from one face photo and a prompt with PuLID for FLUX.

    Identity is kept without training a LoRA; a start step and ID weight balance likeness and freedom.

    Args:
        reference_image: Photo of the face to carry into the new picture.
        prompt: What to change, or what the finished picture should show. Concrete words get closest.
        image_size: Size of the picture: a preset shape or your own width and height. Left out, edits usually keep the input's size.
        max_sequence_length: How many tokens of the prompt are read; more allows longer prompts and is slower.
        guidance_scale: How closely the prompt or input is followed: higher is stricter and can look forced, lower is freer.
        id_weight: How strongly the face from the photo is imposed. Lower gives the prompt more room.
        negative_prompt: What should stay out of the picture: objects, flaws or colours. Empty means nothing is ruled out.
        num_inference_steps: Denoising steps: more of them take longer and add detail.
        start_step: Step at which the face begins to count. Earlier means closer likeness, later means easier restyling.
        true_cfg: Real guidance weight beside the built-in one; above one it makes the prompt bind more and runs slower.
        enable_safety_checker: Screens the request and the result for unsafe content and holds back what it finds.
        seed: Number that fixes the chance involved, so that a run can be repeated. Left out, every run gets a new random one.
    """

    output: dsl.Handle[ImageRef]
    images: dsl.Handle[list[ImageRef]]
    prompt: dsl.Handle[str]
    timings: dsl.Handle[dict[str, Any]]
    has_nsfw_concepts: dsl.Handle[list[bool]]
    seed: dsl.Handle[int]

    def __init__(
        self,
        *,
        reference_image: dsl.Input[ImageRef],
        prompt: dsl.Input[str],
        image_size: dsl.Input[shared.ImageSizePresetValue] | dsl.Input[ImageSize] = "landscape_4_3",
        max_sequence_length: dsl.Input[Literal["128", "256", "512"]] = "128",
        guidance_scale: dsl.Number = 4.0,
        id_weight: dsl.Number = 1.0,
        negative_prompt: dsl.Input[str] = "",
        num_inference_steps: dsl.Input[int] = 20,
        start_step: dsl.Input[int] = 0,
        true_cfg: dsl.Number = 1.0,
        enable_safety_checker: dsl.Input[bool] = True,
        seed: dsl.Input[int] = -1,
    ) -> None:
        super().__init__(
            reference_image=reference_image,
            prompt=prompt,
            image_size=image_size,
            max_sequence_length=max_sequence_length,
            guidance_scale=guidance_scale,
            id_weight=id_weight,
            negative_prompt=negative_prompt,
            num_inference_steps=num_inference_steps,
            start_step=start_step,
            true_cfg=true_cfg,
            enable_safety_checker=enable_safety_checker,
            seed=seed,
        )
