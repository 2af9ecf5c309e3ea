class IllusionDiffusion(dsl.Builder, node_type="fal.text_to_image.IllusionDiffusion"):
    """
    Hide a pattern in a generated scene with Illusion Diffusion, such as a logo, a word, a spiral or a QR code.

    Takes the pattern picture and a prompt; one weight sets how plainly light and dark show through.

    Args:
        image: The pattern to hide: bold shapes in black and white work best.
        prompt: What the picture should show: subject, setting, light and style. Concrete words get closest.
        negative_prompt: What should stay out of the picture: objects, flaws or colours. Empty rules nothing out.
        guidance_scale: How closely the prompt is followed: higher is stricter and can look forced, lower is freer.
        controlnet_conditioning_scale: How plainly the hidden pattern shows. Higher is easier to see, lower blends it into the scene.
        control_guidance_start: Share of the run at which the hidden pattern begins to shape the picture.
        control_guidance_end: Share of the run at which the hidden pattern stops shaping the picture.
        seed: Number that fixes the chance involved, so that a run can be repeated; -1 draws a new one for each run.
        scheduler: Recipe by which the noise is taken away; changes texture and how many steps are needed.
        num_inference_steps: Denoising steps: more of them take longer and add detail.
        image_size: Size of the picture in pixels: a preset shape or a width and height, both multiples of 8.
    """

    output: dsl.Handle[ImageRef]
    seed: dsl.Handle[int]

    def __init__(
        self,
        *,
        image: dsl.FileInput[ImageRef],
        prompt: dsl.Input[str],
        negative_prompt: dsl.Input[str] = "",
        guidance_scale: dsl.Number = 7.5,
        controlnet_conditioning_scale: dsl.Number = 1.0,
        control_guidance_start: dsl.Number = 0.0,
        control_guidance_end: dsl.Number = 1.0,
        seed: dsl.Input[int] = -1,
        scheduler: dsl.Input[Literal["DPM++ Karras SDE", "Euler"]] = "Euler",
        num_inference_steps: dsl.Input[int] = 40,
        image_size: dsl.Input[shared.ImageSizePresetValue] | dsl.Input[ImageSize] = "square_hd",
    ) -> None:
        super().__init__(
            image=image,
            prompt=prompt,
            negative_prompt=negative_prompt,
            guidance_scale=guidance_scale,
            controlnet_conditioning_scale=controlnet_conditioning_scale,
            control_guidance_start=control_guidance_start,
            control_guidance_end=control_guidance_end,
            seed=seed,
            scheduler=scheduler,
            num_inference_steps=num_inference_steps,
            image_size=image_size,
        )
