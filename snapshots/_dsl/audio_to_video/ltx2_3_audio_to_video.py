class Ltx2_3AudioToVideo(dsl.Builder, node_type="fal.audio_to_video.Ltx2_3AudioToVideo"):
    """
    fal-ai/ltx-2.3/audio-to-video on fal.ai: its words are not written yet.

    Args:
        audio: Audio to work from: the speech, music or noise to follow, change, clone or transcribe. 2 to 20 seconds.
        image: Image to work from: the picture to edit, animate, measure or describe.
        prompt: What you want the model to make, change, find or answer, in plain words; the more concrete, the closer the result.
        guidance_scale: How closely the prompt or input is followed: higher is stricter and can look forced, lower is freer.
        aspect_ratio: Shape of the result as width to height. Where an automatic choice exists, it follows the input.
    """

    output: dsl.Handle[VideoRef]

    def __init__(
        self,
        *,
        audio: dsl.Input[AudioRef],
        image: dsl.Input[ImageRef] | None = None,
        prompt: dsl.Input[str] | None = None,
        guidance_scale: dsl.Number | None = None,
        aspect_ratio: dsl.Input[shared.AspectRatioAutoWideTallValue] = "auto",
    ) -> None:
        super().__init__(
            audio=audio,
            image=image,
            prompt=prompt,
            guidance_scale=guidance_scale,
            aspect_ratio=aspect_ratio,
        )
