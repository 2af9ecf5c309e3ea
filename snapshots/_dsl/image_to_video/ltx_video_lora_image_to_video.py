class LtxVideoLoraImageToVideo(dsl.Builder, node_type="fal.image_to_video.LtxVideoLoraImageToVideo"):
    """
    Animate an image through LTX Video 0.9.7 with custom LoRA weights in one simple pass: 9 to 161 frames, 480p or 720p, a reverse switch, no sound and fewer dials than the 13B endpoints.

    Args:
        image: The still image to set in motion, in most cases the first frame.
        prompt: What happens in the video: who does what, how the camera moves, light and mood. Concrete words get closest.
        expand_prompt: Rewrites the prompt into a longer one with more detail before the model sees it; off uses it word for word.
        aspect_ratio: Shape of the video as width to height; auto takes it from the image.
        number_of_frames: Length of the video, counted in frames.
        resolution: Size of the video; higher is sharper, takes longer and often costs more.
        frame_rate: Frames shown per second; fewer give a choppier look.
        loras: Trained style or subject add-ons to mix into the model, each with its own weight.
        negative_prompt: What should stay out of the video: objects, flaws or jerky motion. Empty means nothing is ruled out.
        number_of_steps: Denoising steps: more of them take longer and add detail.
        reverse_video: Runs the video backwards.
        enable_safety_checker: Screens the request and the result for unsafe content and holds back what it finds.
        seed: Number that fixes the chance involved, so that a run can be repeated. Left out, every run gets a new random one.
    """

    output: dsl.Handle[VideoRef]
    prompt: dsl.Handle[str]
    seed: dsl.Handle[int]

    def __init__(
        self,
        *,
        image: dsl.Input[ImageRef],
        prompt: dsl.Input[str],
        expand_prompt: dsl.Input[bool] = False,
        aspect_ratio: dsl.Input[shared.AspectRatioAutoWideTallSquareValue] = "auto",
        number_of_frames: dsl.Input[int] = 89,
        resolution: dsl.Input[shared.Resolution480pTo720pValue] = "720p",
        frame_rate: dsl.Input[int] = 25,
        loras: dsl.ListInput[shared.LoRAWeight] | None = None,
        negative_prompt: dsl.Input[
            str
        ] = "blurry, low quality, low resolution, inconsistent motion, jittery, distorted",
        number_of_steps: dsl.Input[int] = 30,
        reverse_video: dsl.Input[bool] = False,
        enable_safety_checker: dsl.Input[bool] = True,
        seed: dsl.Input[int] = -1,
    ) -> None:
        super().__init__(
            image=image,
            prompt=prompt,
            expand_prompt=expand_prompt,
            aspect_ratio=aspect_ratio,
            number_of_frames=number_of_frames,
            resolution=resolution,
            frame_rate=frame_rate,
            loras=loras,
            negative_prompt=negative_prompt,
            number_of_steps=number_of_steps,
            reverse_video=reverse_video,
            enable_safety_checker=enable_safety_checker,
            seed=seed,
        )
