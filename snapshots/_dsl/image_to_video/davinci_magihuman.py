class DavinciMagihuman(dsl.Builder, node_type="fal.image_to_video.DavinciMagihuman"):
    """
    fal-ai/davinci-magihuman on fal.ai: its words are not written yet.

    Args:
        prompt: What happens in the video: who does what, how the camera moves, light and mood. Concrete words get closest.
        image: The still image to set in motion, in most cases the first frame.
        audio: Audio to work from: the speech, music or noise to follow, change, clone or transcribe.
        duration: Length of the video in seconds; longer takes longer and usually costs more.
        resolution: Size of the video; higher is sharper, takes longer and often costs more.
        num_inference_steps: Denoising steps: more of them take longer and add detail.
        guidance_scale: How closely the prompt or input is followed: higher is stricter and can look forced, lower is freer.
        seed: Number that fixes the chance involved, so that a run can be repeated. Left out, every run gets a new random one.
        enable_safety_checker: Screens the request and the result for unsafe content and holds back what it finds.
    """

    output: dsl.Handle[VideoRef]
    seed: dsl.Handle[int]

    def __init__(
        self,
        *,
        prompt: dsl.Input[str],
        image: dsl.Input[ImageRef],
        audio: dsl.Input[AudioRef] | None = None,
        duration: dsl.Input[int] = 5,
        resolution: dsl.Input[Literal["256p", "540p", "720p", "1080p"]] = "256p",
        num_inference_steps: dsl.Input[int] | None = None,
        guidance_scale: dsl.Number = 5.0,
        seed: dsl.Input[int] = -1,
        enable_safety_checker: dsl.Input[bool] = True,
    ) -> None:
        super().__init__(
            prompt=prompt,
            image=image,
            audio=audio,
            duration=duration,
            resolution=resolution,
            num_inference_steps=num_inference_steps,
            guidance_scale=guidance_scale,
            seed=seed,
            enable_safety_checker=enable_safety_checker,
        )
