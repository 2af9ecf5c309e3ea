class LiveAvatar(dsl.Builder, node_type="fal.image_to_video.LiveAvatar"):
    """
    Make a character speak a recording in a long chain of short clips with Live Avatar.

    Takes a picture, a recording and a prompt; up to 100 clips of about three seconds come back as one video.

    Args:
        image: Picture of the character who should speak.
        audio: The speech or song that the lips follow. WAV or MP3.
        prompt: How the speaker behaves and what is around; the words spoken come from the audio or script.
        num_clips: How many pieces of roughly three seconds are strung together; this sets the total length.
        frames_per_clip: Frames in each piece. More is smoother and takes longer.
        guidance_scale: How closely the prompt is followed: higher is stricter and can look forced, lower is freer.
        seed: Number that fixes the chance involved, so that a run can be repeated; -1 draws a new one for each run.
        enable_safety_checker: Turns fal's check for unsafe content on; off skips it.
        acceleration: How much the decoding of the frames is sped up.
    """

    output: dsl.Handle[VideoRef]
    seed: dsl.Handle[int]

    def __init__(
        self,
        *,
        image: dsl.FileInput[ImageRef],
        audio: dsl.FileInput[AudioRef],
        prompt: dsl.Input[str],
        num_clips: dsl.Input[int] = 10,
        frames_per_clip: dsl.Input[int] = 48,
        guidance_scale: dsl.Number = 0.0,
        seed: dsl.Input[int] = -1,
        enable_safety_checker: dsl.Input[bool] = True,
        acceleration: dsl.Input[Literal["none", "light", "regular", "high"]] = "none",
    ) -> None:
        super().__init__(
            image=image,
            audio=audio,
            prompt=prompt,
            num_clips=num_clips,
            frames_per_clip=frames_per_clip,
            guidance_scale=guidance_scale,
            seed=seed,
            enable_safety_checker=enable_safety_checker,
            acceleration=acceleration,
        )
