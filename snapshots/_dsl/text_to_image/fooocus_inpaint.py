class FooocusInpaint(dsl.Builder, node_type="fal.text_to_image.FooocusInpaint"):
    """
    Repaint a masked area or extend a picture on any side with Fooocus on SDXL.

    Modes fill, improve faces and hands, or change content; mask growth, field and strength can be set, unlike in plain Fooocus.

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
        inpaint_image: Picture of which a masked part is repainted or whose sides are extended.
        mask_image: Picture that marks the area to repaint: white is painted anew, black stays. Not needed for extending.
        inpaint_mode: What the mask is for: filling or extending, sharpening a detail such as a face or hand, or changing what is there.
        inpaint_additional_prompt: What to paint into the masked area, on top of the main prompt.
        outpaint_selections: Sides on which the picture is continued beyond its edge.
        override_inpaint_options: Makes your own settings for initial latent, engine, strength, field and mask growth count; off uses the usual ones.
        inpaint_disable_initial_latent: Starts the masked area from plain noise instead of a rough fill; counts only with overridden inpaint options.
        inpaint_engine: Version of the Fooocus inpaint model; counts only with overridden inpaint options.
        inpaint_strength: How far the masked area may depart from what was there. Counts only with overridden options, and not when extending.
        inpaint_respective_field: Surroundings considered: 0 looks at the mask alone, 1 at the whole picture. Counts only with overridden options, and not when extending.
        inpaint_erode_or_dilate: Pixels by which the white area of the mask grows; negative values shrink it. Counts only with overridden inpaint options.
        invert_mask: Swaps the marked and the free area of the mask.
        image_prompt_1: First picture used as a prompt, with its kind, weight and end point.
        image_prompt_2: Second picture used as a prompt, set up like the first.
        image_prompt_3: Third picture used as a prompt, set up like the first.
        image_prompt_4: Fourth picture used as a prompt, set up like the first.
        mixing_image_prompt_and_inpaint: Lets picture prompts and repainting work together in one run.
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
        inpaint_image: dsl.FileInput[ImageRef],
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
        override_inpaint_options: dsl.Input[bool] = False,
        inpaint_disable_initial_latent: dsl.Input[bool] = False,
        inpaint_engine: dsl.Input[Literal["None", "v1", "v2.5", "v2.6"]] = "v2.6",
        inpaint_strength: dsl.Number = 1.0,
        inpaint_respective_field: dsl.Number = 0.618,
        inpaint_erode_or_dilate: dsl.Number = 0.0,
        invert_mask: dsl.Input[bool] = False,
        image_prompt_1: dsl.Input[shared.ImagePrompt] | None = None,
        image_prompt_2: dsl.Input[shared.ImagePrompt] | None = None,
        image_prompt_3: dsl.Input[shared.ImagePrompt] | None = None,
        image_prompt_4: dsl.Input[shared.ImagePrompt] | None = None,
        mixing_image_prompt_and_inpaint: dsl.Input[bool] = False,
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
            inpaint_image=inpaint_image,
            mask_image=mask_image,
            inpaint_mode=inpaint_mode,
            inpaint_additional_prompt=inpaint_additional_prompt,
            outpaint_selections=outpaint_selections,
            override_inpaint_options=override_inpaint_options,
            inpaint_disable_initial_latent=inpaint_disable_initial_latent,
            inpaint_engine=inpaint_engine,
            inpaint_strength=inpaint_strength,
            inpaint_respective_field=inpaint_respective_field,
            inpaint_erode_or_dilate=inpaint_erode_or_dilate,
            invert_mask=invert_mask,
            image_prompt_1=image_prompt_1,
            image_prompt_2=image_prompt_2,
            image_prompt_3=image_prompt_3,
            image_prompt_4=image_prompt_4,
            mixing_image_prompt_and_inpaint=mixing_image_prompt_and_inpaint,
            enable_safety_checker=enable_safety_checker,
        )
