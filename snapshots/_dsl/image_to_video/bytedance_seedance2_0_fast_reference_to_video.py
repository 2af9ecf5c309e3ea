class BytedanceSeedance2_0FastReferenceToVideo(
    dsl.Builder, node_type="fal.image_to_video.BytedanceSeedance2_0FastReferenceToVideo"
):
    """
    Film a new scene from reference pictures, clips and sounds quickly with Seedance 2.0 Fast.

    Up to 12 files, called @Image1, @Video1, @Audio1, a recording only beside a picture or clip; 480p or 720p with sound, cheaper than Seedance 2.0.

    Args:
        prompt: What happens in the video; name the references as @Image1, @Video1, @Audio1, in their order.
        images: Up to nine pictures of the people, things or places to use; the prompt calls them @Image1, @Image2 and so on. All files together are at most 12. JPEG, PNG or WebP, up to 30 MB.
        videos: Up to three clips whose motion or style should be used, called @Video1, @Video2 in the prompt. In all 2 to 15 seconds and under 50 MB, each of about 480p to 720p. MP4 or MOV.
        audios: Up to three recordings to use, such as a voice, called @Audio1 and so on in the prompt. In all at most 15 seconds; at least one picture or clip must go with them. MP3 or WAV, up to 15 MB.
        resolution: Size of the video; higher is sharper, takes longer and costs more.
        duration: Length of the video in seconds, longer costs more; auto lets the model decide from the prompt.
        aspect_ratio: Shape of the video as width to height; auto leaves it to the model.
        generate_audio: Makes sound with the picture: effects, ambience and lip-synced speech. It costs the same on or off.
        end_user_id: Identifier of the end user on whose behalf you make the video.
        bitrate_mode: How richly the file is encoded: high looks finer and makes a larger file.
    """

    output: dsl.Handle[VideoRef]
    seed: dsl.Handle[int]

    def __init__(
        self,
        *,
        prompt: dsl.Input[str],
        images: dsl.FileListInput[ImageRef] | None = None,
        videos: dsl.FileListInput[VideoRef] | None = None,
        audios: dsl.FileListInput[AudioRef] | None = None,
        resolution: dsl.Input[shared.Resolution480pTo720pValue] = "720p",
        duration: dsl.Input[shared.DurationAutoOr4To15Value] = "auto",
        aspect_ratio: dsl.Input[shared.AspectRatioAutoUltrawideValue] = "auto",
        generate_audio: dsl.Input[bool] = True,
        end_user_id: dsl.Input[str] | None = None,
        bitrate_mode: dsl.Input[shared.BitrateModeValue] = "standard",
    ) -> None:
        super().__init__(
            prompt=prompt,
            images=images,
            videos=videos,
            audios=audios,
            resolution=resolution,
            duration=duration,
            aspect_ratio=aspect_ratio,
            generate_audio=generate_audio,
            end_user_id=end_user_id,
            bitrate_mode=bitrate_mode,
        )
