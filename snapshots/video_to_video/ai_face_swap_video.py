class AIFaceSwapVideo(FalNode):
    """
    Replace the face of a person throughout a video with the one in a picture using Half Moon's face swap; movement stays natural and an option guards against hands or objects passing in front.
    half-moon, face-swap, video-to-video, video, vfx, portrait

    Face only, not the body.

    Deprecated: fal no longer lists this endpoint. The node stays so that saved workflows load.

    Use cases:
    - Put a consenting actor's face on a stunt rider
    - Make a birthday boy the hero of a silent-film homage
    - Replace an extra who withdrew consent with a stand-in
    - Let four improv players each star in one generated trailer
    - Guard against passing hands when swapping a magician's face
    """

    endpoint: ClassVar[str] = "half-moon-ai/ai-face-swap/faceswapvideo"
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
