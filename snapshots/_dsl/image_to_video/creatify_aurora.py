class CreatifyAurora(dsl.Builder, node_type="fal.image_to_video.CreatifyAurora"):
    """
    Make an avatar speak or sing with Creatify's Aurora: a still plus an audio file gives a 480p or 720p video.

    Separate guidance for sound and for the optional prompt sets it apart from other lip-sync models.

    Args:
        image: Picture of the person or figure who is to speak or perform.
        audio: The speech or song that the lips follow.
        prompt: How the speaker behaves and what is around; the words spoken come from the audio or script.
        guidance_scale: How closely the prompt or input is followed: higher is stricter and can look forced, lower is freer.
        audio_guidance_scale: How tightly mouth and gestures follow the sound; too high looks exaggerated.
        resolution: Size of the video; higher is sharper, takes longer and often costs more.
    """

    output: dsl.Handle[VideoRef]

    def __init__(
        self,
        *,
        image: dsl.Input[ImageRef],
        audio: dsl.Input[AudioRef],
        prompt: dsl.Input[str] | None = None,
        guidance_scale: dsl.Number | None = 1.0,
        audio_guidance_scale: dsl.Number | None = 2.0,
        resolution: dsl.Input[shared.Resolution480pTo720pValue] = "720p",
    ) -> None:
        super().__init__(
            image=image,
            audio=audio,
            prompt=prompt,
            guidance_scale=guidance_scale,
            audio_guidance_scale=audio_guidance_scale,
            resolution=resolution,
        )
