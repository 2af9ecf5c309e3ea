class LtxVideo13bDistilledMulticonditioning(
    dsl.Builder, node_type="fal.video_to_video.LtxVideo13bDistilledMulticonditioning"
):
    """
    Generate a silent clip through pictures and clips at set frames with LTX Video 0.9.7 13B Distilled.

    Clips may guide by depth, pose or edges; LoRAs are optional. 0.9.8 is the later version.

    Args:
        prompt: What happens in the video on its way through the given pictures and clips. Concrete words get closest.
        negative_prompt: What should stay out of the video: objects, flaws or jerky motion. Empty rules nothing out.
        loras: Trained style or subject add-ons to mix into the model, each with its own weight.
        resolution: Size of the video; higher is sharper and takes longer.
        aspect_ratio: Shape of the video as width to height; auto works it out from the pictures and clips given.
        seed: Number that fixes the chance involved, so that a run can be repeated; -1 draws a new one for each run.
        num_frames: Number of frames to make: more of them give a longer clip.
        first_pass_num_inference_steps: Denoising steps of the first, coarse pass; more settle layout and motion better.
        second_pass_num_inference_steps: Denoising steps of the second pass, which works on detail; more are slower.
        second_pass_skip_initial_steps: Steps skipped at the start of the second pass; more keep it to fine detail only.
        frame_rate: Frames a second; fewer look choppier, and the same number of frames then makes a longer clip.
        expand_prompt: Rewrites the prompt into a longer one with more detail before the model sees it; off uses it word for word.
        reverse_video: Runs the video backwards.
        enable_safety_checker: Turns fal's check for unsafe content on; off skips it.
        enable_detail_pass: Adds a second pass that sharpens details, at about twice the price.
        temporal_adain_factor: Matches the colours of later stretches to the first, so that long videos do not drift; higher matches more.
        tone_map_compression_ratio: How far bright and dark are drawn together; zero leaves contrasts as they are.
        constant_rate_factor: Compression put on the input so that it resembles training footage; more can loosen up the motion.
        images: Still pictures fixed to frame numbers, each with its own strength.
        videos: Guide clips with start frame and role: the picture itself, depth, pose or edges.
    """

    output: dsl.Handle[VideoRef]
    prompt: dsl.Handle[str]
    seed: dsl.Handle[int]

    def __init__(
        self,
        *,
        prompt: dsl.Input[str],
        negative_prompt: dsl.Input[str] = "worst quality, inconsistent motion, blurry, jittery, distorted",
        loras: dsl.ListInput[shared.LoraWeightWithWeightName] | None = None,
        resolution: dsl.Input[shared.Resolution480pTo720pValue] = "720p",
        aspect_ratio: dsl.Input[shared.AspectRatioAutoWideTallSquareValue] = "auto",
        seed: dsl.Input[int] = -1,
        num_frames: dsl.Input[int] = 121,
        first_pass_num_inference_steps: dsl.Input[int] = 8,
        second_pass_num_inference_steps: dsl.Input[int] = 8,
        second_pass_skip_initial_steps: dsl.Input[int] = 5,
        frame_rate: dsl.Input[int] = 24,
        expand_prompt: dsl.Input[bool] = False,
        reverse_video: dsl.Input[bool] = False,
        enable_safety_checker: dsl.Input[bool] = True,
        enable_detail_pass: dsl.Input[bool] = False,
        temporal_adain_factor: dsl.Number = 0.5,
        tone_map_compression_ratio: dsl.Number = 0.0,
        constant_rate_factor: dsl.Input[int] = 29,
        images: dsl.ListInput[shared.ImageConditioningInput] | None = None,
        videos: dsl.ListInput[shared.VideoConditioningInput] | None = None,
    ) -> None:
        super().__init__(
            prompt=prompt,
            negative_prompt=negative_prompt,
            loras=loras,
            resolution=resolution,
            aspect_ratio=aspect_ratio,
            seed=seed,
            num_frames=num_frames,
            first_pass_num_inference_steps=first_pass_num_inference_steps,
            second_pass_num_inference_steps=second_pass_num_inference_steps,
            second_pass_skip_initial_steps=second_pass_skip_initial_steps,
            frame_rate=frame_rate,
            expand_prompt=expand_prompt,
            reverse_video=reverse_video,
            enable_safety_checker=enable_safety_checker,
            enable_detail_pass=enable_detail_pass,
            temporal_adain_factor=temporal_adain_factor,
            tone_map_compression_ratio=tone_map_compression_ratio,
            constant_rate_factor=constant_rate_factor,
            images=images,
            videos=videos,
        )
