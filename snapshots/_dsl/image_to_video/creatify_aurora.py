class CreatifyAurora(dsl.Builder, node_type="fal.image_to_video.CreatifyAurora"):
    """
    Make an avatar speak or sing a recording with Creatify's Aurora, at 480p or 720p.

    Takes a picture, sound and an optional prompt; recording and prompt have guidance weights of their own.

    Args:
        image: Picture of the person or figure who should speak or sing.
        audio: The speech or song that the lips follow.
        prompt: How the performer behaves and what is around; the words come from the recording.
        guidance_scale: How closely the prompt is followed, apart from the sound: higher is stricter, lower is freer.
        audio_guidance_scale: How tightly mouth and gestures follow the sound; too high looks exaggerated.
        resolution: Size of the video; higher is sharper and takes longer.
    """

    output: dsl.Handle[VideoRef]

    def __init__(
        self,
        *,
        image: dsl.FileInput[ImageRef],
        audio: dsl.FileInput[AudioRef],
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
