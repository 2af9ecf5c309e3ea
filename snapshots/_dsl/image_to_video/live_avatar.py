class LiveAvatar(dsl.Builder, node_type="fal.image_to_video.LiveAvatar"):
    """
    Stream an audio-driven avatar with Live Avatar: a reference image, a recording and a prompt become clips of about three seconds each, chained for long talks.

    Built for real-time pace.

    Args:
        audio: The speech or song that the lips follow.
        image: Picture of the person or figure who is to speak or perform.
        prompt: How the speaker behaves and what is around; the words spoken come from the audio or script.
        frames_per_clip: Frames in each piece, a multiple of four. More is smoother and takes longer.
        acceleration: How much the decoding of the frames is sped up.
        guidance_scale: How closely the prompt or input is followed: higher is stricter and can look forced, lower is freer.
        num_clips: How many pieces of roughly three seconds are strung together; this sets the total length.
        enable_safety_checker: Screens the request and the result for unsafe content and holds back what it finds.
        seed: Number that fixes the chance involved, so that a run can be repeated. Left out, every run gets a new random one.
    """

    output: dsl.Handle[VideoRef]
    seed: dsl.Handle[int]

    def __init__(
        self,
        *,
        audio: dsl.Input[AudioRef],
        image: dsl.Input[ImageRef],
        prompt: dsl.Input[str],
        frames_per_clip: dsl.Input[int] = 48,
        acceleration: dsl.Input[Literal["none", "light", "regular", "high"]] = "none",
        guidance_scale: dsl.Number = 0.0,
        num_clips: dsl.Input[int] = 10,
        enable_safety_checker: dsl.Input[bool] = True,
        seed: dsl.Input[int] = -1,
    ) -> None:
        super().__init__(
            audio=audio,
            image=image,
            prompt=prompt,
            frames_per_clip=frames_per_clip,
            acceleration=acceleration,
            guidance_scale=guidance_scale,
            num_clips=num_clips,
            enable_safety_checker=enable_safety_checker,
            seed=seed,
        )
