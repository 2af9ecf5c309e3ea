class FooocusImagePrompt(dsl.Builder, node_type="fal.text_to_image.FooocusImagePrompt"):
    """
    Generate images with Fooocus from one to four reference pictures, each used for look, edges, layout or face.

    Every reference has its own weight; inpainting, outpainting and upscaling can join in the same run.

    Args:
        prompt: What the picture should show: subject, setting, light and style. Concrete words get closest.
        negative_prompt: What should stay out of the picture: objects, flaws or colours. Empty rules nothing out.
        styles: Ready-made looks, of which several can be combined.
        performance: Steps against speed: Quality takes most, Extreme Speed and Lightning fewest.
        guidance_scale: How closely the prompt is followed: higher is stricter and can look forced, lower is freer.
        sharpness: How crisp picture and textures look; higher is sharper and can turn harsh.
        aspect_ratio: Size of the picture as width x height in pixels, such as 1024x1024; both must be multiples of 8.
        num_images: How many pictures to make in one run; more of them cost more.
        loras: Up to five LoRAs to merge into the model, each with its own weight; a light offset LoRA is set at first.
        refiner_model: Second model that takes over for the last steps; none leaves the main one to finish.
        refiner_switch: Share of the steps after which the refiner takes over; 0.4 suits an SD 1.5 refiner, 0.8 an SDXL one.
        output_format: File format of the result.
        seed: Number that fixes the chance involved, so that a run can be repeated; -1 draws a new one for each run.
        image_prompt_1: First reference: its picture, what to take from it (look, edges, layout, face), its weight and when to stop.
        image_prompt_2: Second picture used as a prompt, set up like the first.
        image_prompt_3: Third picture used as a prompt, set up like the first.
        image_prompt_4: Fourth picture used as a prompt, set up like the first.
        inpaint_image: Picture of which the masked part is repainted or whose edges are extended.
        mask_image: Picture that marks the area to repaint in the inpaint image: white is painted anew, black stays.
        inpaint_mode: What the repainting is for: filling and extending, improving detail, or changing the content.
        inpaint_additional_prompt: What to paint into the masked area, on top of the main prompt.
        outpaint_selections: Sides on which the picture is continued beyond its edge.
        mixing_image_prompt_and_inpaint: Lets picture prompts and repainting work together in one run.
        uov_image: Picture to enlarge or to make variations of, when a method for it is chosen.
        uov_method: Whether to vary or to enlarge, and how strongly.
        mixing_image_prompt_and_vary_upscale: Lets picture prompts and varying or enlarging work together in one run.
        enable_safety_checker: Turns fal's check for unsafe content on; off skips it.
    """

    output: dsl.Handle[ImageRef]
    images: dsl.Handle[list[ImageRef]]
    timings: dsl.Handle[dict[str, Any]]
    has_nsfw_concepts: dsl.Handle[list[bool]]

    def __init__(
        self,
        *,
        prompt: dsl.Input[str] = "",
        negative_prompt: dsl.Input[str] = "",
        styles: dsl.ListInput[shared.FooocusStyleValue] | None = None,
        performance: dsl.Input[shared.FooocusPerformanceValue] = "Extreme Speed",
        guidance_scale: dsl.Number = 4.0,
        sharpness: dsl.Number = 2.0,
        aspect_ratio: dsl.Input[str] = "1024x1024",
        num_images: dsl.Input[int] = 1,
        loras: dsl.ListInput[shared.FooocusLoraWeight] | None = None,
        refiner_model: dsl.Input[shared.FooocusRefinerValue] = "None",
        refiner_switch: dsl.Number = 0.8,
        output_format: dsl.Input[shared.ImageFormatJpegPngWebpValue] = "jpeg",
        seed: dsl.Input[int] = -1,
        image_prompt_1: dsl.Input[shared.ImagePrompt],
        image_prompt_2: dsl.Input[shared.ImagePrompt] | None = None,
        image_prompt_3: dsl.Input[shared.ImagePrompt] | None = None,
        image_prompt_4: dsl.Input[shared.ImagePrompt] | None = None,
        inpaint_image: dsl.FileInput[ImageRef] | None = None,
        mask_image: dsl.FileInput[ImageRef] | None = None,
        inpaint_mode: dsl.Input[
            Literal[
                "Inpaint or Outpaint (default)",
                "Improve Detail (face, hand, eyes, etc.)",
                "Modify Content (add objects, change background, etc.)",
            ]
        ] = "Inpaint or Outpaint (default)",
        inpaint_additional_prompt: dsl.Input[str] = "",
        outpaint_selections: dsl.ListInput[Literal["Left", "Right", "Top", "Bottom"]] | None = None,
        mixing_image_prompt_and_inpaint: dsl.Input[bool] = False,
        uov_image: dsl.FileInput[ImageRef] | None = None,
        uov_method: dsl.Input[
            Literal["Disabled", "Vary (Subtle)", "Vary (Strong)", "Upscale (1.5x)", "Upscale (2x)", "Upscale (Fast 2x)"]
        ] = "Disabled",
        mixing_image_prompt_and_vary_upscale: dsl.Input[bool] = False,
        enable_safety_checker: dsl.Input[bool] = True,
    ) -> None:
        super().__init__(
            prompt=prompt,
            negative_prompt=negative_prompt,
            styles=styles,
            performance=performance,
            guidance_scale=guidance_scale,
            sharpness=sharpness,
            aspect_ratio=aspect_ratio,
            num_images=num_images,
            loras=loras,
            refiner_model=refiner_model,
            refiner_switch=refiner_switch,
            output_format=output_format,
            seed=seed,
            image_prompt_1=image_prompt_1,
            image_prompt_2=image_prompt_2,
            image_prompt_3=image_prompt_3,
            image_prompt_4=image_prompt_4,
            inpaint_image=inpaint_image,
            mask_image=mask_image,
            inpaint_mode=inpaint_mode,
            inpaint_additional_prompt=inpaint_additional_prompt,
            outpaint_selections=outpaint_selections,
            mixing_image_prompt_and_inpaint=mixing_image_prompt_and_inpaint,
            uov_image=uov_image,
            uov_method=uov_method,
            mixing_image_prompt_and_vary_upscale=mixing_image_prompt_and_vary_upscale,
            enable_safety_checker=enable_safety_checker,
        )
