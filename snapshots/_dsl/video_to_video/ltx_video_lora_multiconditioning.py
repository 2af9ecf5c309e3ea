class LtxVideoLoraMulticonditioning(dsl.Builder, node_type="fal.video_to_video.LtxVideoLoraMulticonditioning"):
    """
    Generate a silent clip with LoRAs from a prompt plus pictures and clips at set frames, with LTX Video 0.9.7.

    Up to 161 frames, no depth or pose guides. Retired at fal; 0.9.7 13B Distilled follows here.

    Args:
        prompt: What happens in the video on its way through the given pictures and clips. Concrete words get closest.
        negative_prompt: What should stay out of the video: objects, flaws or jerky motion. Empty rules nothing out.
        loras: Trained style or subject add-ons to mix into the model, each with its own weight.
        resolution: Size of the video; higher is sharper and takes longer.
        aspect_ratio: Shape of the video as width to height; auto works it out from the pictures and clips given.
        num_frames: Number of frames to make: more of them give a longer clip.
        number_of_frames: Older name of the number of frames; use num frames instead.
        num_inference_steps: Denoising steps: more of them take longer and add detail.
        frames_per_second: Frames a second; more look smoother, and the same number of frames then makes a shorter clip.
        seed: Number that fixes the chance involved, so that a run can be repeated; -1 draws a new one for each run.
        enable_prompt_expansion: Lets a language model flesh out a short prompt before generating; off takes your words as they stand.
        reverse_video: Runs the video backwards.
        enable_safety_checker: Turns fal's check for unsafe content on; off skips it.
        images: Pictures to pass through, each with a frame number and a strength.
        videos: Clips to build in, each with the frame it starts at and a strength.
    """

    output: dsl.Handle[VideoRef]
    prompt: dsl.Handle[str]
    seed: dsl.Handle[int]

    def __init__(
        self,
        *,
        prompt: dsl.Input[str],
        negative_prompt: dsl.Input[
            str
        ] = "blurry, low quality, low resolution, inconsistent motion, jittery, distorted",
        loras: dsl.ListInput[shared.LoraWeightWithWeightName] | None = None,
        resolution: dsl.Input[shared.Resolution480pTo720pValue] = "720p",
        aspect_ratio: dsl.Input[shared.AspectRatioAutoWideTallSquareValue] = "auto",
        num_frames: dsl.Input[int] = 89,
        number_of_frames: dsl.Input[int] | None = None,
        num_inference_steps: dsl.Input[int] = 30,
        frames_per_second: dsl.Input[int] = 25,
        seed: dsl.Input[int] = -1,
        enable_prompt_expansion: dsl.Input[bool] = False,
        reverse_video: dsl.Input[bool] = False,
        enable_safety_checker: dsl.Input[bool] = True,
        images: dsl.ListInput[shared.ImageCondition] | None = None,
        videos: dsl.ListInput[shared.VideoCondition] | None = None,
    ) -> None:
        super().__init__(
            prompt=prompt,
            negative_prompt=negative_prompt,
            loras=loras,
            resolution=resolution,
            aspect_ratio=aspect_ratio,
            num_frames=num_frames,
            number_of_frames=number_of_frames,
            num_inference_steps=num_inference_steps,
            frames_per_second=frames_per_second,
            seed=seed,
            enable_prompt_expansion=enable_prompt_expansion,
            reverse_video=reverse_video,
            enable_safety_checker=enable_safety_checker,
            images=images,
            videos=videos,
        )
