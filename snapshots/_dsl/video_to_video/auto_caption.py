class AutoCaption(dsl.Builder, node_type="fal.video_to_video.AutoCaption"):
    """
    Burn captions into a video, transcribed from its own sound.

    Font or .ttf file, size, colour, outline, capitals, place and time on screen can be set; takes MP4 with sound and needs no subtitle file.

    Args:
        video: Video with speech to caption, as an MP4 with sound. Up to 400 MB.
        txt_color: Colour of the captions: a name, a hexadecimal code or red, green and blue values.
        txt_font: Typeface: Standard, Arial, Georgia, Garamond, Times New Roman, or the address of a .ttf file.
        font_size: Size of the lettering on the video; larger fits fewer words on a line.
        stroke_width: Thickness of the outline around the letters in pixels; zero leaves it out.
        left_align: Side of the captions: left, center or right, or a share of the width from 0 to 1.
        top_align: Height of the captions: top, center or bottom, or a share of the height from 0 to 1.
        refresh_interval: Seconds each caption stays on screen; longer also puts more words on it at once.
        text_case: Capitals of the captions: all upper, all lower, or as the speech recogniser wrote them.
    """

    output: dsl.Handle[VideoRef]

    def __init__(
        self,
        *,
        video: dsl.FileInput[VideoRef],
        txt_color: dsl.Input[str] = "white",
        txt_font: dsl.Input[str] = "Standard",
        font_size: dsl.Input[int] = 24,
        stroke_width: dsl.Input[int] = 1,
        left_align: dsl.Input[str] | dsl.Number = "center",
        top_align: dsl.Input[str] | dsl.Number = "center",
        refresh_interval: dsl.Number = 1.5,
        text_case: dsl.Input[Literal["default", "upper", "lower"]] = "default",
    ) -> None:
        super().__init__(
            video=video,
            txt_color=txt_color,
            txt_font=txt_font,
            font_size=font_size,
            stroke_width=stroke_width,
            left_align=left_align,
            top_align=top_align,
            refresh_interval=refresh_interval,
            text_case=text_case,
        )
