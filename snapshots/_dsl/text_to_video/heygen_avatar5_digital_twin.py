class HeygenAvatar5DigitalTwin(dsl.Builder, node_type="fal.text_to_video.HeygenAvatar5DigitalTwin"):
    """
    Make a HeyGen avatar speak a script or a recording at up to 4K, with the Avatar V engine.

    Backgrounds, captions as SRT, a watermark of your own and transparent WebM, none of which Digital Twin IV has.

    Args:
        avatar: Avatar who appears, picked by name; it must be one that Avatar V supports.
        prompt: The words that the avatar speaks; needed unless a recording is given.
        voice: Ready-made voice that speaks the text, picked by name; ignored when a recording is given.
        audio: Recording that the avatar lip-syncs to; text and voice are ignored then.
        fit: How the avatar fills the frame: contain shows all of it, perhaps with bars, cover fills the frame and may crop.
        remove_background: Cuts the avatar out of its background; works only with avatars that were made for it.
        background: What stands behind the avatar: a colour or a picture. Ignored for WebM, which is transparent.
        watermark: A picture of your own to lay over the video, such as a logo.
        caption: Makes an SRT caption file beside the video.
        output_format: File format of the video; webm comes with a transparent background and ignores the background setting.
        resolution: Size of the video; higher is sharper and takes longer.
        aspect_ratio: Shape of the video as width to height; auto keeps that of the source where it can be read, else 16:9.
    """

    output: dsl.Handle[VideoRef]
    caption_file: dsl.Handle[AssetRef]

    def __init__(
        self,
        *,
        avatar: dsl.Input[str] | None = "Abigail Sofa Front",
        prompt: dsl.Input[str] | None = None,
        voice: dsl.Input[str] | None = "Warm Pro Narrator",
        audio: dsl.FileInput[AudioRef] | None = None,
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
