class DavinciMagihuman(dsl.Builder, node_type="fal.image_to_video.DavinciMagihuman"):
    """
    Make a person in a picture speak and act for up to 30 seconds with DaVinci-MagiHuman.

    Follows a recording you supply or makes its own sound from the prompt; 256p to 1080p.

    Args:
        prompt: What happens in the video: who does what, how the camera moves, light and mood. Concrete words get closest.
        image: Picture of the person who should speak and move.
        audio: Speech that the lips follow; left out, sound is made from the prompt.
        duration: Length of the video in seconds; longer takes longer to make.
        resolution: Size of the video; 256p is 448x256, while 540p and 720p are shrunk from the 1080p pass.
        num_inference_steps: Denoising steps; left out, 8 are taken at 256p and 32 at the larger sizes.
        guidance_scale: How closely the prompt is followed: higher is stricter and can look forced, lower is freer.
        seed: Number that fixes the chance involved, so that a run can be repeated; -1 draws a new one for each run.
        enable_safety_checker: Turns fal's check of prompt and picture for unsafe content on; off skips it.
    """

    output: dsl.Handle[VideoRef]
    seed: dsl.Handle[int]

    def __init__(
        self,
        *,
        prompt: dsl.Input[str],
        image: dsl.FileInput[ImageRef],
        audio: dsl.FileInput[AudioRef] | None = None,
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
