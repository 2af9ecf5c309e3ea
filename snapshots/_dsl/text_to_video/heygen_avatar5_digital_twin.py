class HeygenAvatar5DigitalTwin(dsl.Builder, node_type="fal.text_to_video.HeygenAvatar5DigitalTwin"):
    """
    fal-ai/heygen/avatar5/digital-twin on fal.ai: its words are not written yet.

    Args:
        avatar: Presenter who appears in the video.
        prompt: What happens in the video: who does what, how the camera moves, light and mood. Concrete words get closest.
        voice: Who speaks or sings, picked by name or identifier.
        audio: Audio to work from: the speech, music or noise to follow, change, clone or transcribe.
        remove_background: Cuts the subject out of its background; may cost extra.
        background: Whether the picture stands on an opaque or a see-through ground, or the model decides.
        watermark: The hidden text to write into the picture; unused when reading a watermark.
        output_format: File format of the result; it decides size, quality and whether transparency is possible.
        resolution: Size of the video; higher is sharper, takes longer and often costs more.
        aspect_ratio: Shape of the video as width to height.
    """

    output: dsl.Handle[VideoRef]
    caption_file: dsl.Handle[AssetRef]

    def __init__(
        self,
        *,
        avatar: dsl.Input[str] | None = "Abigail Sofa Front",
        prompt: dsl.Input[str] | None = None,
        voice: dsl.Input[str] | None = "Warm Pro Narrator",
        audio: dsl.Input[AudioRef] | None = None,
        fit: dsl.Input[Literal["contain", "cover"]] = "cover",
        remove_background: dsl.Input[bool] = False,
        background: dsl.Input[shared.HeygenAvatarVBackground] | None = None,
        watermark: dsl.Input[shared.HeygenAvatarVWatermark] | None = None,
        caption: dsl.Input[bool] = False,
        output_format: dsl.Input[Literal["mp4", "webm"]] = "mp4",
        resolution: dsl.Input[shared.Resolution720pTo4kValue] = "720p",
        aspect_ratio: dsl.Input[Literal["16:9", "9:16", "4:5", "5:4", "1:1", "auto"]] = "16:9",
    ) -> None:
        super().__init__(
            avatar=avatar,
            prompt=prompt,
            voice=voice,
            audio=audio,
            fit=fit,
            remove_background=remove_background,
            background=background,
            watermark=watermark,
            caption=caption,
            output_format=output_format,
            resolution=resolution,
            aspect_ratio=aspect_ratio,
        )
