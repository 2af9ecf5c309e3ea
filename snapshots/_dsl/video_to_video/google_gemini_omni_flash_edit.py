class GoogleGeminiOmniFlashEdit(dsl.Builder, node_type="fal.video_to_video.GoogleGeminiOmniFlashEdit"):
    """
    Edit a video by one simple instruction with Google's Gemini Omni Flash.

    Takes a clip and a prompt and nothing else; voices cannot be edited, and uploads are barred in the EEA, the UK and Switzerland.

    Args:
        video: The clip to edit; uploaded footage cannot be edited in the EEA, Switzerland and the United Kingdom.
        prompt: One simple instruction; add: Keep everything else the same. Voices cannot be edited.
    """

    output: dsl.Handle[VideoRef]

    def __init__(
        self,
        *,
        video: dsl.FileInput[VideoRef],
        prompt: dsl.Input[str],
    ) -> None:
        super().__init__(
            video=video,
            prompt=prompt,
        )
