class LoraImageToImage(dsl.Builder, node_type="fal.image_to_image.LoraImageToImage"):
    """
    Redraw a picture with any Stable Diffusion checkpoint that you name by address or Hugging Face id.

    Takes LoRAs, ControlNets, IP-Adapters and IC-Light; the inpaint version adds a mask.

    Args:
        model_name: The base checkpoint: a web address, or an id on Hugging Face.
        unet_name: Custom denoising network to use in place of the model's own.
        variant: Version of the files in the repository, such as a half-precision one.
        prompt: What the finished picture should show, as a whole scene: a description, not an instruction. Concrete words get closest.
        negative_prompt: What should stay out of the picture: objects, flaws or colours. Empty rules nothing out.
        prompt_weighting: Understands emphasis marks such as (word:1.3) in the prompt and lifts the limit of 77 tokens on its length.
        image: Picture to redraw; unset, the prompt alone makes the picture.
        noise_strength: Noise laid over the source picture: near 0 keeps it, 1 starts afresh. Counts only with a source picture.
        loras: Trained style or subject add-ons to mix into the model, each with its own weight.
        embeddings: Learned words that can be used in the prompt; only one embedding works at the moment.
        controlnets: Control nets that steer the layout, each with weights, picture and strength.
        controlnet_guess_mode: Lets the control net act on its own, without relying on the prompt.
        ip_adapter: Adapters that let a picture act as part of the prompt, with their settings.
        image_encoder_path: Where the encoder lies that reads the reference picture.
        image_encoder_subfolder: Folder in the repository in which that picture encoder is found.
        image_encoder_weight_name: File name of the picture encoder's weights.
        ic_light_model: Where the IC-Light weights lie that relight the subject.
        ic_light_model_background_image: Background picture that IC-Light takes the light from; it must suit the chosen weights.
        ic_light_image: Picture of the subject to relight; works with IC-Light weights.
        seed: Number that fixes the chance involved, so that a run can be repeated; -1 draws a new one for each run.
        num_inference_steps: Denoising steps: more of them take longer and add detail.
        guidance_scale: How closely the prompt is followed: higher is stricter and can look forced, lower is freer.
        clip_skip: Leaves out the last layers of the text encoder; more skipped reads the prompt more loosely.
        scheduler: Recipe by which the noise is taken away; changes texture and how many steps are needed.
        timesteps: Moments at which the model denoises, for schedulers that take them. Your own list overrides the number of steps and cannot be used together with sigmas.
        sigmas: Noise levels of the steps, for schedulers that take them. Your own list overrides the number of steps and cannot be used together with timesteps.
        prediction_type: What the model was trained to predict; must match the weights or the picture turns to mush.
        rescale_betas_snr_zero: Lets the schedule reach pure noise, which allows very dark and very bright pictures.
        image_format: File type of the pictures: jpeg is smaller, png loses nothing.
        num_images: How many pictures to make in one run; more of them cost more.
        enable_safety_checker: Turns fal's check for unsafe content on; off skips it.
        tile_width: Width in pixels of the pieces that a large picture is worked on in.
        tile_height: Height in pixels of the pieces that a large picture is worked on in.
        tile_stride_width: Horizontal distance in pixels between pieces; smaller overlaps more and hides seams.
        tile_stride_height: Vertical distance in pixels between pieces; smaller overlaps more and hides seams.
        eta: Fresh noise added in each step; zero repeats exactly, higher varies more.
        debug_latents: Stores the latents for troubleshooting; not needed for normal work.
        debug_per_pass_latents: Stores the latents of every pass for troubleshooting.
    """

    output: dsl.Handle[ImageRef]
    images: dsl.Handle[list[ImageRef]]
    seed: dsl.Handle[int]
    has_nsfw_concepts: dsl.Handle[list[bool]]
    debug_latents: dsl.Handle[AssetRef]
    debug_per_pass_latents: dsl.Handle[AssetRef]

    def __init__(
        self,
        *,
        model_name: dsl.Input[str],
        unet_name: dsl.Input[str] | None = None,
        variant: dsl.Input[str] | None = None,
        prompt: dsl.Input[str],
        negative_prompt: dsl.Input[str] = "",
        prompt_weighting: dsl.Input[bool] = False,
        image: dsl.FileInput[ImageRef] | None = None,
        noise_strength: dsl.Number = 0.5,
        loras: dsl.ListInput[shared.LoraWeight] | None = None,
        embeddings: dsl.ListInput[shared.Embedding] | None = None,
        controlnets: dsl.ListInput[shared.LoraControlNet] | None = None,
        controlnet_guess_mode: dsl.Input[bool] = False,
        ip_adapter: dsl.ListInput[shared.LoraIPAdapter] | None = None,
        image_encoder_path: dsl.Input[str] | None = None,
        image_encoder_subfolder: dsl.Input[str] | None = None,
        image_encoder_weight_name: dsl.Input[str] | None = "pytorch_model.bin",
        ic_light_model: dsl.FileInput[AssetRef] | None = None,
        ic_light_model_background_image: dsl.FileInput[ImageRef] | None = None,
        ic_light_image: dsl.FileInput[ImageRef] | None = None,
        seed: dsl.Input[int] = -1,
        num_inference_steps: dsl.Input[int] = 30,
        guidance_scale: dsl.Number = 7.5,
        clip_skip: dsl.Input[int] = 0,
        scheduler: dsl.Input[
            Literal[
                "DPM++ 2M",
                "DPM++ 2M Karras",
                "DPM++ 2M SDE",
                "DPM++ 2M SDE Karras",
                "Euler",
                "Euler A",
                "Euler (trailing timesteps)",
                "LCM",
                "LCM (trailing timesteps)",
                "DDIM",
                "TCD",
            ]
        ]
        | None = None,
        timesteps: dsl.Input[shared.TimestepsInput] | None = None,
        sigmas: dsl.Input[shared.SigmasInput] | None = None,
        prediction_type: dsl.Input[Literal["v_prediction", "epsilon"]] = "epsilon",
        rescale_betas_snr_zero: dsl.Input[bool] = False,
        image_format: dsl.Input[shared.ImageFormatJpegPngValue] = "png",
        num_images: dsl.Input[int] = 1,
        enable_safety_checker: dsl.Input[bool] = False,
        tile_width: dsl.Input[int] = 4096,
        tile_height: dsl.Input[int] = 4096,
        tile_stride_width: dsl.Input[int] = 2048,
        tile_stride_height: dsl.Input[int] = 2048,
        eta: dsl.Number = 0.0,
        debug_latents: dsl.Input[bool] = False,
        debug_per_pass_latents: dsl.Input[bool] = False,
    ) -> None:
        super().__init__(
            model_name=model_name,
            unet_name=unet_name,
            variant=variant,
            prompt=prompt,
            negative_prompt=negative_prompt,
            prompt_weighting=prompt_weighting,
            image=image,
            noise_strength=noise_strength,
            loras=loras,
            embeddings=embeddings,
            controlnets=controlnets,
            controlnet_guess_mode=controlnet_guess_mode,
            ip_adapter=ip_adapter,
            image_encoder_path=image_encoder_path,
            image_encoder_subfolder=image_encoder_subfolder,
            image_encoder_weight_name=image_encoder_weight_name,
            ic_light_model=ic_light_model,
            ic_light_model_background_image=ic_light_model_background_image,
            ic_light_image=ic_light_image,
            seed=seed,
            num_inference_steps=num_inference_steps,
            guidance_scale=guidance_scale,
            clip_skip=clip_skip,
            scheduler=scheduler,
            timesteps=timesteps,
            sigmas=sigmas,
            prediction_type=prediction_type,
            rescale_betas_snr_zero=rescale_betas_snr_zero,
            image_format=image_format,
            num_images=num_images,
            enable_safety_checker=enable_safety_checker,
            tile_width=tile_width,
            tile_height=tile_height,
            tile_stride_width=tile_stride_width,
            tile_stride_height=tile_stride_height,
            eta=eta,
            debug_latents=debug_latents,
            debug_per_pass_latents=debug_per_pass_latents,
        )
