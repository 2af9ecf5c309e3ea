class AIFaceSwapVideo(FalNode):
    """
    Replace a person's face through a whole video with the one in a picture, with Half Moon AI.
    half-moon-ai, video-to-video, video, face-swap, face, vfx

    Takes the face and the clip, with no settings; movements stay. The image sibling has an occlusion mode.

    Deprecated: fal no longer lists this endpoint. The node stays so that saved workflows load.

    Use cases:
    - Put a consenting actor's face on a stunt rider
    - Make the birthday guest the hero of a trailer
    - Replace an extra who withdrew consent in a finished shot
    - Give one dance clip to four performers' faces in turn
    - Keep a presenter's gestures under another face
    """

    endpoint: ClassVar[str] = "half-moon-ai/ai-face-swap/faceswapvideo"
    title: ClassVar[str] = "Half Moon AI Face Swap – Video"
    _required: ClassVar[tuple[str, ...]] = ("source_face", "target_video")
    _basic_fields: ClassVar[tuple[str, ...]] = ("source_face", "target_video")
    _slots: ClassVar[dict[str, tuple[str | int, ...]]] = {"output": ("video",)}

    source_face: ImageRef = Field(
        default=ImageRef(),
        serialization_alias="source_face_url",
        description="Picture of the face to put into the video.",
    )
    target_video: VideoRef = Field(
        default=VideoRef(),
        serialization_alias="target_video_url",
        description="The video whose person receives the new face.",
    )

    class OutputType(TypedDict):
        output: VideoRef
        processing_time_ms: int

    async def process(self, context: ProcessingContext) -> OutputType:
        return await self.run(context)
