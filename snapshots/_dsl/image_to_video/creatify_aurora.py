class CreatifyAurora(dsl.Builder, node_type="fal.image_to_video.CreatifyAurora"):
    """
    Make an avatar speak or sing with Creatify's Aurora: a still plus an audio file gives a 480p or 720p video.

    Separate guidance for sound and for the optional prompt sets it apart from other lip-sync models.

    Args:
        audio: The speech or song that the lips follow.
        image: Picture of the person or figure who is to speak or perform.
        prompt: How the speaker behaves and what is around; the words spoken come from the audio or script.
        resolution: Size of the video; higher is sharper, takes longer and often costs more.
        audio_guidance_scale: How tightly mouth and gestures follow the sound; too high looks exaggerated.
        guidance_scale: How closely the prompt or input is followed: higher is stricter and can look forced, lower is freer.
    """

    output: dsl.Handle[VideoRef]

    def __init__(
        self,
        *,
        audio: dsl.Input[AudioRef],
        image: dsl.Input[ImageRef],
        prompt: dsl.Input[str] | None = None,
        resolution: dsl.Input[shared.Resolution480pTo720pValue] = "720p",
        audio_guidance_scale: dsl.Number = 2.0,
        guidance_scale: dsl.Number = 1.0,
    ) -> None:
        super().__init__(
            audio=audio,
            image=image,
            prompt=prompt,
            resolution=resolution,
            audio_guidance_scale=audio_guidance_scale,
            guidance_scale=guidance_scale,
        )
