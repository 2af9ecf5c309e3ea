class WorkflowUtilitiesAutoSubtitle(dsl.Builder, node_type="fal.video_to_video.WorkflowUtilitiesAutoSubtitle"):
    """
    Burn animated subtitles into a video with the spoken word highlighted, karaoke fashion, in any Google Font.

    Set the language, words per caption, colours and position; also returns the transcript with word timings. Plainer: Auto-Captioner.

    Args:
        video: The source footage that this endpoint works on.
        font_size: Size of the lettering on the video; larger fits fewer words on a line.
        stroke_width: Thickness of the outline around the letters in pixels; zero leaves it out.
        background_color: Colour of the box behind the words; none leaves them directly on the picture.
        background_opacity: How opaque the box behind the text is; zero shows none.
        enable_animation: Lets words spring into view with a little bounce.
        font_color: Colour of the words that are not being spoken at the moment.
        font_name: Typeface of the subtitles, any from Google Fonts.
        font_weight: How bold the letters are.
        highlight_color: Colour of the word that is being spoken.
        language: Language that is spoken; left to itself, the model recognises or guesses it.
        position: Height at which the subtitles stand: top, middle or bottom.
        stroke_color: Colour of the letters' outline.
        words_per_subtitle: Most words shown together; few suit short clips, many read like film subtitles.
        y_offset: Shifts the subtitles down with positive, up with negative pixels.
    """

    output: dsl.Handle[VideoRef]
    subtitle_count: dsl.Handle[int]
    transcription: dsl.Handle[str]
    transcription_metadata: dsl.Handle[dict[str, Any]]
    words: dsl.Handle[list[dict[str, Any]]]

    def __init__(
        self,
        *,
        video: dsl.Input[VideoRef],
        font_size: dsl.Input[int] = 100,
        stroke_width: dsl.Input[int] = 3,
        background_color: dsl.Input[
            Literal[
                "black",
                "white",
                "red",
                "green",
                "blue",
                "yellow",
                "orange",
                "purple",
                "pink",
                "brown",
                "gray",
                "cyan",
                "magenta",
                "none",
                "transparent",
            ]
        ] = "none",
        background_opacity: dsl.Number = 0.0,
        enable_animation: dsl.Input[bool] = True,
        font_color: dsl.Input[
            Literal[
                "white",
                "black",
                "red",
                "green",
                "blue",
                "yellow",
                "orange",
                "purple",
                "pink",
                "brown",
                "gray",
                "cyan",
                "magenta",
            ]
        ] = "white",
        font_name: dsl.Input[str] = "Montserrat",
        font_weight: dsl.Input[Literal["normal", "bold", "black"]] = "bold",
        highlight_color: dsl.Input[
            Literal[
                "white",
                "black",
                "red",
                "green",
                "blue",
                "yellow",
                "orange",
                "purple",
                "pink",
                "brown",
                "gray",
                "cyan",
                "magenta",
            ]
        ] = "purple",
        language: dsl.Input[str] = "en",
        position: dsl.Input[Literal["top", "center", "bottom"]] = "bottom",
        stroke_color: dsl.Input[
            Literal[
                "black",
                "white",
                "red",
                "green",
                "blue",
                "yellow",
                "orange",
                "purple",
                "pink",
                "brown",
                "gray",
                "cyan",
                "magenta",
            ]
        ] = "black",
        words_per_subtitle: dsl.Input[int] = 3,
        y_offset: dsl.Input[int] = 75,
    ) -> None:
        super().__init__(
            video=video,
            font_size=font_size,
            stroke_width=stroke_width,
            background_color=background_color,
            background_opacity=background_opacity,
            enable_animation=enable_animation,
            font_color=font_color,
            font_name=font_name,
            font_weight=font_weight,
            highlight_color=highlight_color,
            language=language,
            position=position,
            stroke_color=stroke_color,
            words_per_subtitle=words_per_subtitle,
            y_offset=y_offset,
        )
