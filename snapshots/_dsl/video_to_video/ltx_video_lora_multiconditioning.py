class LtxVideoLoraMulticonditioning(dsl.Builder, node_type="fal.video_to_video.LtxVideoLoraMulticonditioning"):
    """
    Generate a silent clip with your LoRAs from a prompt plus images and videos set at frame numbers, using LTX Video 0.9.7.

    Up to 161 frames at 480p or 720p, 30 steps; simpler than the 13B versions, with no depth or pose guides.

    Args:
        prompt: What the finished video should show or how the footage should change. Concrete words get closest.
        expand_prompt: Rewrites the prompt into a longer one with more detail before the model sees it; off uses it word for word.
        aspect_ratio: Shape of the video as width to height; an automatic choice follows the input.
        number_of_frames: Length of the video, counted in frames.
        resolution: Size of the video; higher is sharper, takes longer and often costs more.
        frame_rate: Frames shown per second; fewer give a choppier look.
        images: Pictures to pass through, each with a frame number and a strength.
        loras: Trained style or subject add-ons to mix into the model, each with its own weight.
        negative_prompt: What should stay out of the video: objects, flaws or jerky motion. Empty means nothing is ruled out.
        number_of_steps: Denoising steps: more of them take longer and add detail.
        reverse_video: Runs the video backwards.
        videos: Clips to build in, each with the frame it starts at and a strength.
        enable_safety_checker: Screens the request and the result for unsafe content and holds back what it finds.
        seed: Number that fixes the chance involved, so that a run can be repeated. Left out, every run gets a new random one.
    """

    output: dsl.Handle[VideoRef]
    prompt: dsl.Handle[str]
    seed: dsl.Handle[int]

    def __init__(
        self,
        *,
        prompt: dsl.Input[str],
        expand_prompt: dsl.Input[bool] = False,
        aspect_ratio: dsl.Input[shared.AspectRatioAutoWideTallSquareValue] = "auto",
        number_of_frames: dsl.Input[int] = 89,
        resolution: dsl.Input[shared.Resolution480pTo720pValue] = "720p",
        frame_rate: dsl.Input[int] = 25,
        images: dsl.ListInput[shared.ImageCondition] | None = None,
        loras: dsl.ListInput[shared.LoRAWeight] | None = None,
        negative_prompt: dsl.Input[
            str
        ] = "blurry, low quality, low resolution, inconsistent motion, jittery, distorted",
        number_of_steps: dsl.Input[int] = 30,
        reverse_video: dsl.Input[bool] = False,
        videos: dsl.ListInput[shared.VideoCondition] | None = None,
        enable_safety_checker: dsl.Input[bool] = True,
        seed: dsl.Input[int] = -1,
    ) -> None:
        super().__init__(
            prompt=prompt,
            expand_prompt=expand_prompt,
            aspect_ratio=aspect_ratio,
            number_of_frames=number_of_frames,
            resolution=resolution,
            frame_rate=frame_rate,
            images=images,
            loras=loras,
            negative_prompt=negative_prompt,
            number_of_steps=number_of_steps,
            reverse_video=reverse_video,
            videos=videos,
            enable_safety_checker=enable_safety_checker,
            seed=seed,
        )
