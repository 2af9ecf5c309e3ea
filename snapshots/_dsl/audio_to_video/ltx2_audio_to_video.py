class Ltx2AudioToVideo(dsl.Builder, node_type="fal.audio_to_video.Ltx2AudioToVideo"):
    """
    fal-ai/ltx-2/audio-to-video on fal.ai: its words are not written yet.

    Args:
        audio: Audio to work from: the speech, music or noise to follow, change, clone or transcribe. 2 to 20 seconds.
        image: Image to work from: the picture to edit, animate, measure or describe.
        prompt: What you want the model to make, change, find or answer, in plain words; the more concrete, the closer the result.
        guidance_scale: How closely the prompt or input is followed: higher is stricter and can look forced, lower is freer.
    """

    output: dsl.Handle[VideoRef]

    def __init__(
        self,
        *,
        audio: dsl.Input[AudioRef],
        image: dsl.Input[ImageRef] | None = None,
        prompt: dsl.Input[str] | None = None,
        guidance_scale: dsl.Number | None = None,
    ) -> None:
        super().__init__(
            audio=audio,
            image=image,
            prompt=prompt,
            guidance_scale=guidance_scale,
        )
